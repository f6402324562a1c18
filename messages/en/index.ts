import api from './api.json' with { type: 'json' }
import auth from './auth.json' with { type: 'json' }
import checks from './checks.json' with { type: 'json' }
import compare from './compare.json' with { type: 'json' }
import desk from './desk.json' with { type: 'json' }
import editor from './editor.json' with { type: 'json' }
import fronts from './fronts.json' with { type: 'json' }
import keyboard from './keyboard.json' with { type: 'json' }
import links from './links.json' with { type: 'json' }
import mail from './mail.json' with { type: 'json' }
import notifications from './notifications.json' with { type: 'json' }
import pages from './pages.json' with { type: 'json' }
import planning from './planning.json' with { type: 'json' }
import quickFix from './quick-fix.json' with { type: 'json' }
import refusal from './refusal.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import site from './site.json' with { type: 'json' }
import suggestions from './suggestions.json' with { type: 'json' }
import theme from './theme.json' with { type: 'json' }
import topics from './topics.json' with { type: 'json' }
import webhooks from './webhooks.json' with { type: 'json' }
import workflow from './workflow.json' with { type: 'json' }

export default {
  api,
  auth,
  checks,
  compare,
  desk,
  editor,
  fronts,
  keyboard,
  links,
  mail,
  pages,
  planning,
  notifications,
  quickFix,
  refusal,
  settings,
  site,
  webhooks,
  suggestions,
  theme,
  topics,
  workflow,
}

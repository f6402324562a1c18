import { createHash } from 'node:crypto'
import { paletteOf } from '#lib/newsroom/theme/palette.ts'
import type { Theme } from '#lib/newsroom/theme/theme.ts'
import { inlined } from './inlined.ts'
import { SCRIPT } from './script/script.ts'
import type { Style } from './shell.tsx'
import css from './site.css' with { type: 'text' }
import { SPECULATION } from './speculation.ts'
import { themeCss } from './theme-css.ts'

const SHEET = inlined(css)

/**
 * The content security policy of every document: pictures of the site, this one style element and the
 * site's own script, which may tell the site alone what is read. It stands in the document too, so that a web server that sends stored pages need not know it.
 */
const policyFor = (sheet: string): string => {
  const hash = createHash('sha256').update(sheet).digest('base64')
  return `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; script-src 'self' 'inline-speculation-rules'; connect-src 'self'; base-uri 'none'; form-action 'self'`
}

function made(theme: Theme): Style {
  const sheet = SHEET + themeCss(theme)
  return {
    css: sheet,
    policy: policyFor(sheet),
    ground: { light: paletteOf(theme, 'light').paper, dark: paletteOf(theme, 'dark').paper },
    script: SCRIPT.path,
    speculation: SPECULATION,
  }
}

/** Themes are few, but whoever tries colours in the newsroom goes through many. */
const MOST_KEPT = 16
const kept = new Map<string, Style>()

/** How pages of this theme look: put together once, not for every page. */
export function styleOf(theme: Theme): Style {
  const key = JSON.stringify(theme)
  const known = kept.get(key)
  if (known) return known
  const style = made(theme)
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(key, style)
  return style
}

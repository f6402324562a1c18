import type { BodyNode } from '#lib/body/body-node.ts'
import type { PageView } from '#lib/newsroom/site-views.ts'
import { Page } from './page.tsx'
import { toHtml } from './render-document.tsx'
import { styleOf } from './style.ts'

/** Styles may be rewritten on their way into the frame, which runs no script: components/desk/site/in-scheme.ts. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A view as readers would see it, for the newsroom's preview frame (components/desk/site/preview-frame.tsx): the same
 * components and style sheet. No script runs in it, and its links lead nowhere.
 */
export async function renderPreview(view: PageView<BodyNode>): Promise<string> {
  const { css, ground } = styleOf(view.chrome.theme)
  const html = await toHtml(<Page view={view} style={{ css, ground, policy: POLICY }} />)
  // Whoever has no mouse scrolls it from its body: no link is left to land on.
  return html.replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1').replace('<body ', '<body tabindex="0" ')
}

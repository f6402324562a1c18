import type { ReactElement } from 'react'
import type { BodyNode } from '#lib/body/body-node.ts'
import type { PageView } from '#lib/newsroom/site-views.ts'
import { THEME } from '#lib/newsroom/theme/theme.ts'
import { Failure } from './failure.tsx'
import { Page } from './page.tsx'
import { styleOf } from './style.ts'

/** `policy` is the content security policy that lets the document's own style in. */
export type Document = { html: string; policy: string }

/** The theme that was shown last: when no query is answered, a failure still looks like the rest of the site. */
let lastTheme = THEME

/** A view as an HTML document: the same view gives the same bytes. */
export async function renderDocument(view: PageView<BodyNode>): Promise<Document> {
  lastTheme = view.chrome.theme
  const style = styleOf(lastTheme)
  return { html: await toHtml(<Page view={view} style={style} />), policy: style.policy }
}

/** The document of a failure that was logged under `id`. */
export async function renderFailure(id: string): Promise<Document> {
  const style = styleOf(lastTheme)
  return { html: await toHtml(<Failure id={id} style={style} />), policy: style.policy }
}

/** An element as the text of a document. */
export async function toHtml(document: ReactElement): Promise<string> {
  // Next refuses a static import of react-dom/server in the module graph of its routes.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

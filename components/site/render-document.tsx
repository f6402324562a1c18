import type { ReactElement } from 'react'
import type { BodyNode } from '#lib/body/body-node.ts'
import type { PageView } from '#lib/newsroom/site-views.ts'
import { Failure } from './failure.tsx'
import { Page } from './page.tsx'
import { SCRIPT } from './script/script.ts'
import type { Style } from './shell.tsx'
import { SPECULATION } from './speculation.ts'
import { POLICY, STYLE } from './style.ts'

const style: Style = { css: STYLE, policy: POLICY, script: SCRIPT.path, speculation: SPECULATION }

/** A view as an HTML document: the same view gives the same bytes. */
export const renderDocument = (view: PageView<BodyNode>): Promise<string> => toHtml(<Page view={view} style={style} />)

/** The document of a failure that was logged under `id`. */
export const renderFailure = (id: string): Promise<string> => toHtml(<Failure id={id} style={style} />)

/** An element as the text of a document. */
export async function toHtml(document: ReactElement): Promise<string> {
  // Next refuses a static import of react-dom/server in the module graph of its routes.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

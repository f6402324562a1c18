import { renderDocument, renderFailure } from '#components/site/render-document.tsx'
import { STYLE_HASH } from '#components/site/style.ts'
import type { BodyNode } from '#lib/body/body-node.ts'
import { type Answer, documentHandler } from '#lib/edge/document.ts'
import type { MovedView, PageView } from '#lib/newsroom/site-views.ts'

type View = PageView<BodyNode> | MovedView

/** A public page: one query, one view, one document. */
export const serve = <P>(read: (params: P) => Promise<View>) =>
  documentHandler<P>({
    answer: async (params) => toAnswer(await read(params)),
    failure: renderFailure,
    styleHash: STYLE_HASH,
  })

async function toAnswer(view: View): Promise<Answer> {
  if (view.kind === 'moved') return view
  return { kind: 'document', status: view.kind === 'not-found' ? 404 : 200, html: await renderDocument(view) }
}

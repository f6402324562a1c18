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

/** RFC 9110 §15.5: a retracted story is gone, not unknown. */
const STATUS: Record<PageView['kind'], 200 | 404 | 410> = {
  home: 200,
  list: 200,
  article: 200,
  retracted: 410,
  'not-found': 404,
}

async function toAnswer(view: View): Promise<Answer> {
  if (view.kind === 'moved') return view
  const html = await renderDocument(view)
  return { kind: 'document', status: STATUS[view.kind], html, ...(view.kind === 'article' && { awaits: view.awaits }) }
}

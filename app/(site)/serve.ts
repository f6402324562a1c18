import { renderDocument, renderFailure } from '#components/site/render-document.tsx'
import type { BodyNode } from '#lib/body/body-node.ts'
import { type Answer, documentHandler } from '#lib/edge/document.ts'
import type { MovedView, PageView } from '#lib/newsroom/site-views.ts'
import { readOldAddress } from '#lib/queries/site/read-old-address.ts'
import { readOldList } from '#lib/queries/site/read-old-list.ts'

type View = PageView<BodyNode> | MovedView

/** A public page: one query, one view, one document. */
export const serve = <P>(read: (params: P, url: URL) => Promise<View>) =>
  documentHandler<P>({
    answer: async (params, url) => {
      const view = await read(params, url)
      return toAnswer((await movedHere(view, url)) ?? view)
    },
    failure: renderFailure,
  })

/** RFC 9110 §15.5: a retracted story is gone, not unknown. */
const STATUS: Record<PageView['kind'], 200 | 404 | 410> = {
  home: 200,
  list: 200,
  series: 200,
  topics: 200,
  article: 200,
  popular: 200,
  page: 200,
  search: 200,
  day: 200,
  retracted: 410,
  'not-found': 404,
}

/**
 * Where a story of a former site went that stood at this address, or a list of it. Asked only where no page of ours stands: nothing is
 * found, a number at the end of an old address is taken for one of ours, or home is asked for a story by number.
 */
async function movedHere(view: View, url: URL): Promise<MovedView | null> {
  const asked = view.kind === 'home' ? url.searchParams.has('p') || url.searchParams.has('page_id') : OLD.has(view.kind)
  const moved = asked
    ? ((await readOldAddress(url)) ?? (view.kind === 'not-found' ? await readOldList(url) : null))
    : null
  return moved && moved.path !== url.pathname ? moved : null
}

const OLD: ReadonlySet<View['kind']> = new Set(['not-found', 'moved', 'retracted'])

async function toAnswer(view: View): Promise<Answer> {
  if (view.kind === 'moved') return view
  const document = await renderDocument(view)
  return { kind: 'document', status: STATUS[view.kind], ...document, ...('awaits' in view && { awaits: view.awaits }) }
}

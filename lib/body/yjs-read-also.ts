import * as Y from 'yjs'
import { FRAGMENTS } from './yjs.ts'

/** A pending baca juga by its wanted title, and the article it turned out to name. */
export type Found = { title: string; articleId: string }

/**
 * An update of a stored state in which the pending baca juga that were found lead to their articles; null when none of
 * them waits there. Merge it with `mergeYjs`: an edit like any other, so that what others type is kept.
 */
export function linkPending(state: Uint8Array, found: readonly Found[]): Uint8Array | null {
  const ids = new Map(found.map(({ title, articleId }) => [title, articleId]))
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  let linked = 0
  doc.transact(() => {
    for (const node of doc.getXmlFragment(FRAGMENTS.body).toArray()) {
      if (!(node instanceof Y.XmlElement) || node.nodeName !== 'readAlso' || node.getAttribute('articleId')) continue
      const articleId = ids.get(node.getAttribute('wantedTitle') ?? '')
      if (!articleId) continue
      node.setAttribute('articleId', articleId)
      node.removeAttribute('wantedTitle')
      linked += 1
    }
  })
  const update = linked > 0 ? Y.encodeStateAsUpdate(doc, before) : null
  doc.destroy()
  return update
}

import * as Y from 'yjs'
import { FRAGMENTS } from './yjs.ts'

/** Which baca juga of a text: those that lead to a story, as target or as fallback, or those that wait for a title. */
export type LinkFrom = { articleId: string } | { wantedTitle: string }

/**
 * An update of a stored state in which these baca juga lead to `to`, each in its place, and how many they were. `already`
 * is whether another one led there before. An edit like any other: merged with `mergeYjs`, what others type is kept.
 */
export function retargetYjs(
  state: Uint8Array,
  from: LinkFrom,
  to: string,
): { update: Uint8Array; count: number; already: boolean } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  const nodes = doc.getXmlFragment(FRAGMENTS.body).toArray().filter(isReadAlso)
  const already = nodes.some((node) => node.getAttribute('articleId') === to)
  let count = 0
  doc.transact(() => {
    for (const node of nodes) if (retarget(node, from, to)) count += 1
  })
  const update = Y.encodeStateAsUpdate(doc, before)
  doc.destroy()
  return { update, count, already }
}

const isReadAlso = (node: unknown): node is Y.XmlElement => node instanceof Y.XmlElement && node.nodeName === 'readAlso'

function retarget(node: Y.XmlElement, from: LinkFrom, to: string): boolean {
  const articleId = node.getAttribute('articleId') ?? null
  const fallbackId = node.getAttribute('fallbackId') ?? null
  if ('wantedTitle' in from) {
    if (articleId || (node.getAttribute('wantedTitle') ?? '') !== from.wantedTitle) return false
  } else if (fallbackId === from.articleId && articleId !== from.articleId) {
    setOrRemove(node, 'fallbackId', articleId === to ? null : to)
    return true
  } else if (articleId !== from.articleId) return false
  node.setAttribute('articleId', to)
  node.removeAttribute('wantedTitle')
  // A fallback that is the new target, or that was what is being replaced, has nothing left to stand in for.
  if (fallbackId === to || ('articleId' in from && fallbackId === from.articleId)) node.removeAttribute('fallbackId')
  return true
}

function setOrRemove(node: Y.XmlElement, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name)
  else node.setAttribute(name, value)
}

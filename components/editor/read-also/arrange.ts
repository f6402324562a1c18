import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { type Distribution, distribute } from '#lib/newsroom/read-also/distribute.ts'
import { type Block, isLink, type PlacementRules } from '#lib/newsroom/read-also/placement.ts'

/** The top-level blocks of an open body as the placement rules read them. */
export const blocksOf = (body: Y.XmlFragment): Block[] =>
  body
    .toArray()
    .map((node) => ({ type: node instanceof Y.XmlElement ? node.nodeName : 'paragraph', text: textOf(node) }))

const textOf = (node: unknown): string =>
  node instanceof Y.XmlText
    ? node
        .toDelta()
        .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
        .join('')
    : node instanceof Y.XmlElement
      ? node.toArray().map(textOf).join(' ')
      : ''

/**
 * Moves the baca juga of an open body to where `distribute` would have them, as one step that undo takes back. Like
 * `moveBlock` in the shared document itself: only what moves is made again, and it holds no text.
 */
export function arrange(body: Y.XmlFragment, rules: PlacementRules): Distribution {
  const blocks = blocksOf(body)
  const distribution = distribute(blocks, rules)
  const nodes = body.toArray()
  const textBefore = (order: readonly number[], index: number): number =>
    order.slice(0, order.indexOf(index)).filter((one) => !isLink(blocks[one] as Block)).length
  const present = blocks.map((_, index) => index)
  const moving = distribution.order.filter(
    (index) => isLink(blocks[index] as Block) && textBefore(present, index) !== textBefore(distribution.order, index),
  )
  if (moving.length === 0) return distribution
  body.doc?.transact(() => {
    const copies = new Map(moving.map((index) => [index, (nodes[index] as Y.XmlElement).clone() as Y.XmlElement]))
    for (const index of [...moving].sort((a, b) => b - a)) body.delete(index, 1)
    distribution.order.forEach((index, to) => {
      const copy = copies.get(index)
      if (copy) body.insert(to, [copy])
    })
  }, ySyncPluginKey)
  return distribution
}

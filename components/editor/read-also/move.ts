import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/**
 * Moves the top-level block at `index` of the body one place up or down, in the shared document itself.
 *
 * Not through a ProseMirror transaction: y-tiptap compares the blocks before and after, and where it cannot tell what
 * moved it deletes the neighbour and writes it anew, with whatever others were typing in it. Here only the block that
 * moves is made again, and it holds no text. The origin is the editor's own, so that undo knows it. False at the edge.
 */
export function moveBlock(body: Y.XmlFragment, index: number, by: -1 | 1): boolean {
  const to = index + by
  const block = body.get(index)
  if (!(block instanceof Y.XmlElement) || block.length > 0 || to < 0 || to >= body.length) return false
  body.doc?.transact(() => {
    const copy = block.clone() as Y.XmlElement
    body.delete(index, 1)
    body.insert(to, [copy])
  }, ySyncPluginKey)
  return true
}

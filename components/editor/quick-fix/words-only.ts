import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { oneLine } from '#lib/body/clean-text.ts'

/** Words may change, paragraphs, lists and baca juga may not: what would change them does nothing. A paste is one line of text. */
export const WordsOnly = Extension.create({
  name: 'wordsOnly',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) =>
        !transaction.docChanged || structureOf(transaction.doc) === structureOf(transaction.before),
      props: {
        handlePaste: (view, event) => {
          const text = oneLine(event.clipboardData?.getData('text/plain') ?? '').trim()
          if (text) view.dispatch(view.state.tr.insertText(text))
          return true
        },
        handleDrop: () => true,
      },
    }),
  ],
})

/** All blocks with their attributes, without their words. */
function structureOf(doc: Node): string {
  const blocks: unknown[] = []
  doc.descendants((node, _position, parent) => {
    if (node.isBlock) blocks.push([node.type.name, node.attrs, parent?.type.name, parent?.childCount])
    return node.isBlock
  })
  return JSON.stringify(blocks)
}

import { type Editor, Extension } from '@tiptap/core'
import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { BodyNode } from '#lib/body/body-node.ts'
import { blocksFromText } from '#lib/body/paste.ts'
import { cleanPastedHtml } from '#lib/body/paste-html.ts'
import { ownStep } from '../own-step.ts'

/** What comes from outside comes in clean: see lib/body/paste.ts. `onPasted` follows each paste that changed something. */
export const Paste = Extension.create<{ onPasted: (editor: Editor) => void }>({
  name: 'pasteClean',
  addOptions: () => ({ onPasted: () => {} }),
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view) => {
            ownStep(view.state)
            return false
          },
          transformPastedHTML: cleanPastedHtml,
          clipboardTextParser: (text, $context) => sliceOf($context.doc.type.schema, blocksFromText(text)),
        },
      }),
    ]
  },
  onTransaction({ transaction }) {
    if (transaction.docChanged && transaction.getMeta('paste')) this.options.onPasted(this.editor)
  },
})

/**
 * Blocks as they go in at the cursor: a paragraph at either end joins the one it meets, a list or a heading does not.
 * Exported for its test.
 */
export function sliceOf(schema: Schema, blocks: readonly BodyNode[]): Slice {
  if (blocks.length === 0) return Slice.empty
  const nodes = Fragment.fromArray(blocks.map((block) => Node.fromJSON(schema, block)))
  const open = (node: Node | null): number => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(nodes, open(nodes.firstChild), open(nodes.lastChild))
}

import { type Editor, Extension } from '@tiptap/core'
import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { BodyNode } from '#lib/body/body-node.ts'
import { type Aside, readText } from '#lib/body/paste.ts'
import { readPastedHtml } from '#lib/body/paste-html.ts'
import { ownStep } from '../own-step.ts'

type Options = {
  /** Follows each paste that changed something. */
  onPasted: (editor: Editor) => void
  /** Lines of page furniture that a paste leaves out: nothing is dropped without a word. */
  onSetAside: (lines: readonly Aside[]) => void
}

/** What comes from outside comes in clean: see lib/body/paste.ts. */
export const Paste = Extension.create<Options>({
  name: 'pasteClean',
  addOptions: () => ({ onPasted: () => {}, onSetAside: () => {} }),
  addProseMirrorPlugins() {
    let aside: readonly Aside[] = []
    return [
      new Plugin({
        props: {
          handlePaste: (view) => {
            ownStep(view.state)
            if (aside.length > 0) this.options.onSetAside(aside)
            aside = []
            return false
          },
          transformPastedHTML: (source) => {
            const { html, furniture } = readPastedHtml(source)
            aside = furniture
            return html
          },
          clipboardTextParser: (text, $context) => {
            const { blocks, furniture } = readText(text)
            aside = furniture
            return sliceOf($context.doc.type.schema, blocks)
          },
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

/** Puts a line that was set aside back as a paragraph, behind the block at the cursor. */
export function putBack(editor: Editor, text: string): void {
  ownStep(editor.state)
  const { $to } = editor.state.selection
  const at = $to.depth > 0 ? $to.after(1) : $to.pos
  editor.commands.insertContentAt(at, { type: 'paragraph', content: [{ type: 'text', text }] })
}

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
  /** Lines of page furniture and pictures that a paste leaves out: nothing is dropped without a word. */
  onSetAside: (left: SetAside) => void
}

export type SetAside = { lines: readonly Aside[]; pictures: number }
export const NOTHING: SetAside = { lines: [], pictures: 0 }

/** What comes from outside comes in clean: see lib/body/paste.ts. */
export const Paste = Extension.create<Options>({
  name: 'pasteClean',
  addOptions: () => ({ onPasted: () => {}, onSetAside: () => {} }),
  addProseMirrorPlugins() {
    let aside = NOTHING
    return [
      new Plugin({
        props: {
          handlePaste: (view, event, slice) => {
            ownStep(view.state)
            const files = slice.size === 0 ? filesIn(event.clipboardData) : 0
            if (files > 0) aside = { lines: [], pictures: files }
            if (aside !== NOTHING) this.options.onSetAside(aside)
            aside = NOTHING
            return files > 0
          },
          handleDOMEvents: {
            drop: (_view, event) => {
              const files = filesIn(event.dataTransfer)
              if (files === 0) return false
              event.preventDefault() // else the browser opens the file in place of the page
              this.options.onSetAside({ lines: [], pictures: files })
              return true
            },
          },
          transformPastedHTML: (source) => {
            const { html, furniture } = readPastedHtml(source)
            aside = setAside(furniture, source.match(/<img\b/gi)?.length ?? 0)
            return html
          },
          clipboardTextParser: (text, $context) => {
            const { blocks, furniture } = readText(text)
            aside = setAside(furniture, 0)
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

const setAside = (lines: readonly Aside[], pictures: number): SetAside =>
  lines.length + pictures > 0 ? { lines, pictures } : NOTHING

const filesIn = (data: DataTransfer | null): number => data?.files.length ?? 0

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

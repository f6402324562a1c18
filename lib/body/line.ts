import { Node } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { oneLine } from './clean-text.ts'

/**
 * The one line of a headline or a standfirst.
 *
 * The schema allows `line+`, not exactly one: y-tiptap deletes from the shared document what the schema forbids, so
 * with `line` alone a second line (two clients that both seeded, a hand-made state) would take its text with it. The
 * projection joins lines with a space; here the keys that would make a second one do nothing, and a paste becomes text.
 */
export const Line = Node.create({
  name: 'line',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return [{ tag: 'div[data-line]' }, { tag: 'p' }, { tag: 'h1' }, { tag: 'h2' }, { tag: 'h3' }, { tag: 'li' }]
  },

  renderHTML() {
    return ['div', { 'data-line': '' }, 0]
  },

  addKeyboardShortcuts() {
    return { Enter: () => true, 'Shift-Enter': () => true, 'Mod-Enter': () => true }
  },

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedHTML: breaksToSpaces, transformPasted: flatten } })]
  },
})

const breaksToSpaces = (html: string): string => html.replace(/<br\b[^>]*>/gi, ' ')

function flatten(slice: Slice): Slice {
  const text = oneLine(slice.content.textBetween(0, slice.content.size, ' ', ' '))
    .replace(/\t+/g, ' ')
    .trim()
  const schema = slice.content.firstChild?.type.schema
  return text && schema ? new Slice(Fragment.from(schema.text(text)), 0, 0) : Slice.empty
}

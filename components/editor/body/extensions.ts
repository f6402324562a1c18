import type { HocuspocusProvider } from '@hocuspocus/provider'
import { type Editor, Extension, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Dropcursor, Gapcursor, Placeholder } from '@tiptap/extensions'
import type * as Y from 'yjs'
import { bodyExtensions } from '#lib/body/schema.ts'
import { FRAGMENTS } from '#lib/body/yjs.ts'
import { carets } from '../carets.ts'
import { FindingMarks } from '../checks/marks.ts'
import { ReadAlsoWithFace } from '../read-also/node-view.tsx'
import type { Peer } from '../session/sitting.ts'
import { GapMarks } from '../suggestions/gaps.ts'
import { Paste, type SetAside } from './paste.ts'

type Options = {
  doc: Y.Doc
  provider: HocuspocusProvider
  user: Peer
  placeholder: Record<'body' | 'heading', string>
  onPasted: (editor: Editor) => void
  onSetAside: (left: SetAside) => void
  onLink: () => void
  onTools: () => void
  onLeave: () => void
}

/**
 * The schema of lib/body with faces and keys. Nothing here may change the document by itself: merely opening one would
 * be an edit in the reader's name. So links are not made while typing (the link plugin also looks at what others wrote,
 * and at all of a text when it is first shown), and no empty paragraph is kept at the end.
 */
export const editorExtensions = (options: Options): Extensions => [
  ...bodyExtensions.map((extension) => {
    if (extension.name === 'link') return extension.configure({ autolink: false })
    return extension.name === 'readAlso' ? ReadAlsoWithFace : extension
  }),
  Collaboration.configure({ document: options.doc, field: FRAGMENTS.body }),
  carets(options.provider, options.user),
  Placeholder.configure({
    showOnlyWhenEditable: false,
    placeholder: ({ editor, node }) => {
      if (node.type.name === 'heading') return options.placeholder.heading
      return editor.isEmpty ? options.placeholder.body : ''
    },
  }),
  Gapcursor,
  Dropcursor.configure({ class: 'drop-cursor', color: false }),
  Paste.configure({ onPasted: options.onPasted, onSetAside: options.onSetAside }),
  FindingMarks,
  GapMarks,
  keys(options),
]

const keys = ({ onLink, onTools, onLeave }: Options) =>
  Extension.create({
    name: 'keys',
    addKeyboardShortcuts() {
      const done = (act: () => void) => () => {
        act()
        return true
      }
      return {
        'Mod-k': done(onLink),
        'Alt-F10': done(onTools),
        ArrowUp: () => {
          const { state, view } = this.editor
          const { $from, empty } = state.selection
          if (!empty || $from.depth === 0 || $from.before(1) !== 0 || !view.endOfTextblock('up')) return false
          onLeave()
          return true
        },
      }
    },
  })

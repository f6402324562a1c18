import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Level } from '#lib/newsroom/checks/check.ts'

export type Marked = { from: number; to: number; level: Level; title: string }

const KEY = new PluginKey<DecorationSet>('findings')

/**
 * Underlines what the checks found, each level by a line of its own. The checks run elsewhere, when typing rests; while
 * somebody types the underlines only move along.
 */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) =>
          (transaction.getMeta(KEY) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
})

/** Replaces an editor's underlines. Changes no text and is no step of undo. */
export function markFindings(editor: Editor, marked: readonly Marked[]): void {
  if (editor.isDestroyed) return
  const before = KEY.getState(editor.state)
  if (!before || (marked.length === 0 && before.find().length === 0)) return
  const set = DecorationSet.create(
    editor.state.doc,
    marked.map(({ from, to, level, title }) =>
      Decoration.inline(from, to, { class: `finding finding-${level}`, 'data-finding': level, title }),
    ),
  )
  editor.view.dispatch(editor.state.tr.setMeta(KEY, set).setMeta('addToHistory', false))
}

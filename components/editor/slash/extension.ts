import { type Editor, Extension, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion'
import type { SlashItem } from './items.ts'

export type SlashProps = SuggestionProps<never, SlashItem>

type Options = {
  /** The menu is there, changed, or (null) gone. */
  onShow: (props: SlashProps | null) => void
  /** A key while the menu is there; true when it was used. */
  onKey: (event: KeyboardEvent) => boolean
  /** An item was chosen; what was typed for it is gone already. */
  onPick: (item: SlashItem, editor: Editor) => void
}

/** `/` at the beginning of a block or after a space offers what can be put in. "km/jam" does not. */
export const slash = ({ onShow, onKey, onPick }: Options) =>
  Extension.create({
    name: 'slash',
    addProseMirrorPlugins() {
      return [
        Suggestion<never, SlashItem>({
          editor: this.editor,
          pluginKey: new PluginKey('slash'),
          char: '/',
          allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
          // The menu finds its items itself: here they would come a moment later, and Enter might be faster.
          items: () => [],
          command: ({ editor, range, props }: { editor: Editor; range: Range; props: SlashItem }) => {
            editor.chain().focus().deleteRange(range).run()
            onPick(props, editor)
          },
          render: () => ({
            onStart: onShow,
            onUpdate: onShow,
            onExit: () => onShow(null),
            onKeyDown: ({ event }) => onKey(event),
          }),
        }),
      ]
    },
  })

import { type Editor, Extension, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion'
import { findItems, type SlashItem } from './items.ts'

export type SlashProps = SuggestionProps<SlashItem, SlashItem>

type Options = {
  wordsOf: (item: SlashItem) => string
  /** The menu is there, changed, or (null) gone. */
  onShow: (props: SlashProps | null) => void
  /** A key while the menu is there; true when it was used. */
  onKey: (event: KeyboardEvent) => boolean
  /** An item was chosen; what was typed for it is gone already. */
  onPick: (item: SlashItem) => void
}

/** `/` at the beginning of a block or after a space offers what can be put in. "km/jam" does not. */
export const slash = ({ wordsOf, onShow, onKey, onPick }: Options) =>
  Extension.create({
    name: 'slash',
    addProseMirrorPlugins() {
      return [
        Suggestion<SlashItem, SlashItem>({
          editor: this.editor,
          pluginKey: new PluginKey('slash'),
          char: '/',
          allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
          items: ({ query }) => findItems(query, wordsOf),
          command: ({ editor, range, props }: { editor: Editor; range: Range; props: SlashItem }) => {
            editor.chain().focus().deleteRange(range).run()
            onPick(props)
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

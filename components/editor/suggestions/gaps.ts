import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Block, type Gap, gapsFor, type PlacementRules } from '#lib/newsroom/read-also/placement.ts'
import type { Reason } from '#lib/newsroom/suggest/suggestion.ts'
import { ownStep } from '../own-step.ts'

const KEY = new PluginKey<DecorationSet>('gaps')

/** Shows where a baca juga may stand, while somebody looks at a suggestion. */
export const GapMarks = Extension.create({
  name: 'gapMarks',
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

const blocksOf = (doc: Node): Block[] => (doc.toJSON() as { content?: Block[] }).content ?? []
const textOf = ({ text, content }: Block): string => text ?? (content ?? []).map(textOf).join(' ')

export const gapsIn = (doc: Node, rules: PlacementRules): Gap[] => gapsFor(blocksOf(doc), rules)

/** Of the gaps, the one right after the text first says why: else the one nearest to the middle. Null without gaps. */
export function proposedGap(doc: Node, gaps: readonly Gap[], reasons: readonly Reason[]): Gap | null {
  const words = reasons.flatMap((reason) =>
    reason.kind === 'name'
      ? [reason.name]
      : reason.kind === 'tag'
        ? [reason.tag]
        : reason.kind === 'words'
          ? reason.words
          : [],
  )
  const blocks = blocksOf(doc)
  const said = blocks.findIndex((block) =>
    words.some((word) => textOf(block).toLowerCase().includes(word.toLowerCase())),
  )
  const after = said < 0 ? undefined : gaps.find(({ before }) => before > said)
  return after ?? gaps[Math.floor(gaps.length / 2)] ?? null
}

/** Where the block at `index` begins, or where the last one ends. */
function positionOf(doc: Node, index: number): number {
  let position = 0
  for (let at = 0; at < Math.min(index, doc.childCount); at += 1) position += doc.child(at).nodeSize
  return position
}

/** Marks the gaps in the text, the proposed one clearly; an empty list takes the marks away. No step of undo. */
export function markGaps(editor: Editor, gaps: readonly Gap[], proposed: Gap | null): void {
  if (editor.isDestroyed || !KEY.getState(editor.state)) return
  const { doc, tr } = editor.state
  const set = DecorationSet.create(
    doc,
    gaps.map((gap) => {
      const isProposed = gap.before === proposed?.before
      const draw = () => {
        const mark = document.createElement('div')
        mark.className = isProposed ? 'gap-mark gap-mark-proposed' : 'gap-mark'
        mark.contentEditable = 'false'
        mark.ariaHidden = 'true'
        return mark
      }
      return Decoration.widget(positionOf(doc, gap.before), draw, { side: -1, key: `${gap.before}${isProposed}` })
    }),
  )
  editor.view.dispatch(tr.setMeta(KEY, set).setMeta('addToHistory', false))
}

/** Puts a baca juga into a gap. The cursor stays where it is: nobody asked it to move. */
export function insertInto(editor: Editor, gap: Gap, articleId: string): void {
  const { state, view } = editor
  ownStep(state)
  view.dispatch(withReadAlsoIn(state, gap, articleId))
  const element = view.nodeDOM(positionOf(state.doc, gap.before))
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center', behavior: 'auto' })
}

/** The same as a transaction. */
export function withReadAlsoIn({ doc, schema, tr }: EditorState, gap: Gap, articleId: string): Transaction {
  const node = schema.nodes.readAlso?.create({ articleId })
  if (!node) throw new Error('this is not the body schema')
  return tr.insert(positionOf(doc, gap.before), node)
}

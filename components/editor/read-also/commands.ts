import type { Editor } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { ReadAlsoAttrs } from '#lib/body/read-also.ts'
import { ownStep } from '../own-step.ts'
import { type Choice, matchesOf } from './ask.ts'

/**
 * Puts a baca juga between two blocks of the top level: in place of the empty paragraph at the cursor, else after the
 * block (or the whole list, or quote) the cursor is in. The cursor goes to the block after it, made if there is none.
 */
export function insertReadAlso(editor: Editor, attrs: ReadAlsoAttrs): void {
  ownStep(editor.state)
  editor.view.dispatch(withReadAlso(editor.state, attrs).scrollIntoView())
  editor.view.focus()
}

/** The same as a transaction. */
export function withReadAlso({ doc, schema, selection, tr }: EditorState, attrs: ReadAlsoAttrs): Transaction {
  const { readAlso, paragraph } = schema.nodes
  if (!readAlso || !paragraph) throw new Error('this is not the body schema')
  const { from, to } = topBlock(selection.$to)
  const current = doc.nodeAt(from)
  const isEmpty = current?.type === paragraph && current.content.size === 0
  const at = isEmpty ? from : to
  tr.replaceWith(at, to, readAlso.create(attrs))
  const after = at + 1
  if (!tr.doc.nodeAt(after)?.isTextblock) tr.insert(after, paragraph.create())
  return tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)))
}

/** Where the top-level block around a position begins and ends; between two blocks, the one before. */
function topBlock($pos: ResolvedPos): { from: number; to: number } {
  if ($pos.depth > 0) return { from: $pos.before(1), to: $pos.after(1) }
  const before = $pos.nodeBefore
  return { from: before ? $pos.pos - before.nodeSize : $pos.pos, to: $pos.pos }
}

/** Changes the attributes of the baca juga at `pos`, if one is there still. */
export function changeReadAlso(editor: Editor, pos: number, attrs: ReadAlsoAttrs): void {
  const { state, view } = editor
  if (state.doc.nodeAt(pos)?.type.name === 'readAlso') view.dispatch(state.tr.setNodeMarkup(pos, null, attrs))
}

/** Each baca juga of a document with its place. */
export function readAlsoIn(doc: Node): { pos: number; attrs: ReadAlsoAttrs }[] {
  const found: { pos: number; attrs: ReadAlsoAttrs }[] = []
  doc.forEach((node, pos) => {
    if (node.type.name === 'readAlso') found.push({ pos, attrs: node.attrs as ReadAlsoAttrs })
  })
  return found
}

/** The articles that `doc` leads to already, and its own: none of them is offered again. */
export const takenIn = (doc: Node, articleId: string): string[] => [
  ...new Set([articleId, ...readAlsoIn(doc).flatMap(({ attrs }) => attrs.articleId ?? [])]),
]

/**
 * Gives pending baca juga the live stories that have exactly their titles, as after a paste. The others stay pending, and
 * so does one whose story is linked already or is this one. Answers with the stories found.
 */
export async function matchPending(editor: Editor, articleId: string): Promise<Choice[]> {
  const titles = pendingTitles(editor.state.doc)
  if (titles.length === 0) return []
  const matches = await matchesOf(titles)
  if (editor.isDestroyed) return []
  const taken = new Set(takenIn(editor.state.doc, articleId))
  const { tr } = editor.state
  const found: Choice[] = []
  for (const { pos, attrs } of readAlsoIn(tr.doc)) {
    const match = attrs.articleId === null && attrs.wantedTitle ? matches.get(attrs.wantedTitle) : undefined
    if (!match || taken.has(match.articleId)) continue
    taken.add(match.articleId)
    found.push(match)
    // An address is no title to go by once its story is known.
    const wantedTitle = /^https?:/i.test(attrs.wantedTitle ?? '') ? null : attrs.wantedTitle
    tr.setNodeMarkup(pos, null, { ...attrs, wantedTitle, articleId: match.articleId })
  }
  if (found.length > 0) editor.view.dispatch(tr)
  return found
}

const pendingTitles = (doc: Node): string[] =>
  readAlsoIn(doc).flatMap(({ attrs }) => (attrs.articleId === null && attrs.wantedTitle ? [attrs.wantedTitle] : []))

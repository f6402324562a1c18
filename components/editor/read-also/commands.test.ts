import { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '#lib/body/schema.ts'
import { readAlsoIn, takenIn, withReadAlso } from './commands.ts'

const ID = '01a20538-c232-713e-a8a4-678c23c4c346'
const OWN = '01a20538-c232-713e-a8a4-678c23c4c347'
const ATTRS = { articleId: ID, label: null, wantedTitle: null }

const p = (text: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })
const list = (...texts: string[]) => ({
  type: 'bulletList',
  content: texts.map((text) => ({ type: 'listItem', content: [p(text)] })),
})
const aside = { type: 'readAlso', attrs: ATTRS }

/** A body with the cursor right before the `|` in its text, which is taken out. */
function stateOf(...content: object[]): EditorState {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content })
  const state = EditorState.create({ doc })
  let at = -1
  doc.descendants((node, pos) => {
    if (node.isText && node.text?.includes('|')) at = pos + node.text.indexOf('|')
  })
  if (at < 0) return state
  const { tr } = state
  tr.delete(at, at + 1).setSelection(TextSelection.create(tr.doc, at))
  return state.apply(tr)
}

/** The top-level blocks with their text, and the cursor as `|`. */
function after(state: EditorState): string[] {
  const next = state.apply(withReadAlso(state, ATTRS))
  next.doc.check()
  const cursor = next.selection.$from
  const blocks: string[] = []
  next.doc.forEach((node, pos) => {
    const holds = cursor.pos > pos && cursor.pos < pos + node.nodeSize
    blocks.push(`${node.type.name} ${node.textContent}${holds ? '|' : ''}`.trim())
  })
  return blocks
}

test('a baca juga takes the place of the empty paragraph at the cursor', () => {
  expect(after(stateOf(p('Satu.'), p('|'), p('Dua.')))).toEqual(['paragraph Satu.', 'readAlso', 'paragraph Dua.|'])
})

test('it goes after the paragraph the cursor is in, whose text stays whole', () => {
  expect(after(stateOf(p('Sa|tu.'), p('Dua.')))).toEqual(['paragraph Satu.', 'readAlso', 'paragraph Dua.|'])
})

test('at the end there is a paragraph to go on in', () => {
  expect(after(stateOf(p('Satu.|')))).toEqual(['paragraph Satu.', 'readAlso', 'paragraph |'])
  expect(after(stateOf(p('|')))).toEqual(['readAlso', 'paragraph |'])
})

test('from inside a list or a quote it goes after the whole of it', () => {
  expect(after(stateOf(list('sa|tu', 'dua')))).toEqual(['bulletList satudua', 'readAlso', 'paragraph |'])
  expect(after(stateOf({ type: 'blockquote', content: [p('ku|tip'), p('an')] }))).toEqual([
    'blockquote kutipan',
    'readAlso',
    'paragraph |',
  ])
})

test('before another one there is a paragraph between', () => {
  expect(after(stateOf(p('Satu.|'), aside))).toEqual(['paragraph Satu.', 'readAlso', 'paragraph |', 'readAlso'])
})

test('with another one selected it goes after that', () => {
  const state = stateOf(p('Satu.'), aside, p('Dua.'))
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 7)))
  expect(after(selected)).toEqual(['paragraph Satu.', 'readAlso', 'readAlso', 'paragraph Dua.|'])
})

test('with everything selected nothing is lost', () => {
  const state = stateOf(p('Satu.'), p('Dua.'))
  const all = state.apply(state.tr.setSelection(Selection.fromJSON(state.doc, { type: 'all' })))
  expect(after(all)).toEqual(['paragraph Satu.', 'paragraph Dua.', 'readAlso', 'paragraph |'])
})

test('what is linked already, and the article itself, is taken', () => {
  const { doc } = stateOf(p('Satu.'), aside, { type: 'readAlso', attrs: { wantedTitle: 'Judul' } })
  expect(readAlsoIn(doc)).toHaveLength(2)
  expect(takenIn(doc, OWN)).toEqual([OWN, ID])
})

import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '#lib/body/schema.ts'
import { DEFAULT_PLACEMENT } from '#lib/newsroom/read-also/placement.ts'
import { gapsIn, proposedGap, withReadAlsoIn } from './gaps.ts'

const ID = '01a20538-c232-713e-a8a4-678c23c4c346'
const TEXTS = [
  'Pandu berlatih.',
  'Kapal melintas.',
  'Ratna hadir.',
  'Peserta belajar.',
  'Angkatan kedua Maret.',
  'Selesai.',
]
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = Node.fromJSON(bodySchema, { type: 'doc', content: TEXTS.map(paragraph) })
const gaps = gapsIn(doc, DEFAULT_PLACEMENT)

const proposed = (...names: string[]) =>
  proposedGap(
    doc,
    gaps,
    names.map((name) => ({ kind: 'name' as const, name })),
  )

test('the gap right after the text says why is proposed, else one in the middle', () => {
  expect(gaps.map(({ before }) => before)).toEqual([3, 4, 5])
  expect(proposed('Ratna')?.before).toBe(3)
  expect(proposed('angkatan kedua')?.before).toBe(5)
  expect(proposed('Tidak Ada')?.before).toBe(4)
})

test('a text without room has no gap to propose', () => {
  expect(proposedGap(doc, [], [])).toBeNull()
})

test('a baca juga stands between the blocks of its gap, and the document stays valid', () => {
  const state = EditorState.create({ doc })
  const next = state.apply(withReadAlsoIn(state, { before: 4, paragraphs: 4 }, ID))
  next.doc.check()
  expect(next.doc.child(4).type.name).toBe('readAlso')
  expect(next.doc.child(4).attrs.articleId).toBe(ID)
  expect([3, 5].map((at) => next.doc.child(at).textContent)).toEqual([TEXTS[3], TEXTS[4]])
  expect(next.doc.childCount).toBe(TEXTS.length + 1)
})

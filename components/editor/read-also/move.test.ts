import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { BodyNode } from '#lib/body/body-node.ts'
import { bodySchema } from '#lib/body/schema.ts'
import { client } from '#lib/body/yjs.client.ts'
import { documentFromYjs, yjsFromDocument } from '#lib/body/yjs.ts'
import { moveBlock } from './move.ts'

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const aside: BodyNode = { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: 'Judul lain' } }
const seeded = (...content: BodyNode[]) =>
  yjsFromDocument({ headline: 'Judul', standfirst: '', body: { type: 'doc', content } })

const blocksOf = (doc: Y.Doc): string[] => {
  const shown = documentFromYjs(doc)
  if (!shown.ok) throw new Error(shown.refusal.kind)
  return (shown.value.body.content ?? []).map(({ type, content }) => content?.map((one) => one.text).join('') ?? type)
}
const docOf = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

test('a baca juga moves up and down, and not beyond the ends', () => {
  const doc = docOf(seeded(paragraph('A'), paragraph('B'), aside))
  const body = doc.getXmlFragment('body')
  expect(moveBlock(body, 2, 1)).toBe(false)
  expect(moveBlock(body, 2, -1)).toBe(true)
  expect(blocksOf(doc)).toEqual(['A', 'readAlso', 'B'])
  expect(moveBlock(body, 1, -1)).toBe(true)
  expect(moveBlock(body, 0, -1)).toBe(false)
  expect(moveBlock(body, 0, 1)).toBe(true)
  expect(blocksOf(doc)).toEqual(['A', 'readAlso', 'B'])
  const shown = documentFromYjs(doc)
  expect(shown.ok && shown.value.body.content?.[1]?.attrs?.wantedTitle).toBe('Judul lain')
})

test('nothing but a block without text is moved', () => {
  const doc = docOf(seeded(paragraph('A'), paragraph('B')))
  expect(moveBlock(doc.getXmlFragment('body'), 0, 1)).toBe(false)
  expect(blocksOf(doc)).toEqual(['A', 'B'])
})

test('what somebody types at the same moment in the paragraph it passes is kept', () => {
  const state = seeded(paragraph('Alinea.'), aside)
  const mover = docOf(state)
  const writer = client(state, 'body', bodySchema)
  moveBlock(mover.getXmlFragment('body'), 1, -1)
  writer.edit((tr) => tr.insert(8, bodySchema.text(' Diketik bersamaan.')))
  Y.applyUpdate(mover, writer.state())
  writer.receive(Y.encodeStateAsUpdate(mover))
  expect(blocksOf(mover)).toEqual(['readAlso', 'Alinea. Diketik bersamaan.'])
  expect(blocksOf(writer.doc)).toEqual(blocksOf(mover))
})

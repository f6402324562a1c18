import type { NodeType } from '@tiptap/pm/model'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '#lib/body/schema.ts'
import { WordsOnly } from './words-only.ts'

const plugins = (WordsOnly.config.addProseMirrorPlugins as () => Plugin[])()
const paragraph = (text: string) => bodySchema.node('paragraph', null, [bodySchema.text(text)])
const state = EditorState.create({
  doc: bodySchema.node('doc', null, [
    paragraph('Satu alinea.'),
    bodySchema.node('readAlso', { wantedTitle: 'Judul' }),
    paragraph('Dua alinea.'),
  ]),
  plugins,
})
const afterwards = (change: (tr: EditorState['tr']) => EditorState['tr']): string =>
  JSON.stringify(state.applyTransaction(change(state.tr)).state.doc.toJSON())

test('a quick fix changes words and marks', () => {
  expect(afterwards((tr) => tr.insertText('Tiga', 1, 5))).toContain('Tiga alinea.')
  expect(afterwards((tr) => tr.addMark(1, 5, bodySchema.mark('bold')))).toContain('bold')
})

test('a quick fix neither splits, joins nor removes a block, and leaves baca juga alone', () => {
  const before = JSON.stringify(state.doc.toJSON())
  expect(afterwards((tr) => tr.split(5))).toBe(before)
  expect(afterwards((tr) => tr.delete(14, 15))).toBe(before)
  expect(afterwards((tr) => tr.delete(0, state.doc.content.size))).toBe(before)
  expect(afterwards((tr) => tr.setBlockType(1, 1, bodySchema.nodes.heading as NodeType))).toBe(before)
})

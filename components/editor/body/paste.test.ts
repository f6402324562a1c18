import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blocksFromText } from '#lib/body/paste.ts'
import { bodySchema } from '#lib/body/schema.ts'
import { sliceOf } from './paste.ts'

const p = (text: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })

/** The body's blocks after `text` was pasted at position `at`, as a plain paste does it. */
function pasted(content: object[], at: number, text: string): string[] {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const next = state.tr.replaceSelection(sliceOf(bodySchema, blocksFromText(text))).doc
  next.check()
  const blocks: string[] = []
  next.forEach((node) => {
    blocks.push(`${node.type.name} ${node.attrs.wantedTitle ?? node.textContent}`.trim())
  })
  return blocks
}

test('one line goes into the paragraph at the cursor', () => {
  expect(pasted([p('Awal akhir.')], 6, 'tengah ')).toEqual(['paragraph Awal tengahakhir.'])
})

test('a story with baca juga lines takes the place of the empty paragraph', () => {
  const story = 'Alinea satu.\n• Judul Berita Lain yang Terkait dengan Ini\nAlinea dua.'
  expect(pasted([p('')], 1, story)).toEqual([
    'paragraph Alinea satu.',
    'readAlso Judul Berita Lain yang Terkait dengan Ini',
    'paragraph Alinea dua.',
  ])
})

test('several lines in the middle of a paragraph part it and lose nothing', () => {
  expect(pasted([p('Awal akhir.')], 6, 'A.\nB.\nC.')).toEqual([
    'paragraph Awal A.',
    'paragraph B.',
    'paragraph C.akhir.',
  ])
})

test('a baca juga pasted into a list comes out at the top level', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [p('butir')] }] }
  const blocks = pasted([list], 8, 'Baca juga: Judul Berita Lain yang Terkait dengan Ini')
  expect(blocks).toEqual(['bulletList butir', 'readAlso Judul Berita Lain yang Terkait dengan Ini'])
})

test('nothing pasted changes nothing', () => {
  expect(pasted([p('Awal.')], 3, ' \n ')).toEqual(['paragraph Awal.'])
})

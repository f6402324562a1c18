import { expect, it } from 'vitest'
import type { BodyNode } from './body-node.ts'
import { EMPTY_DOCUMENT, parseDocument } from './document.ts'
import { countWords, plainText, readAlsoNodes, readingMinutes, replaceReadAlso, shownTargets } from './text.ts'

const text = (value: string): BodyNode => ({ type: 'text', text: value })
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content })
const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content })
const pending = (wantedTitle: string): BodyNode => ({
  type: 'readAlso',
  attrs: { articleId: null, label: null, wantedTitle },
})
const body: BodyNode = {
  type: 'doc',
  content: [
    paragraph(text('Anak-anak '), { ...text('bermain'), marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, text('.')),
    pending('Taman Bermain Baru Dibuka'),
    { type: 'heading', attrs: { level: 2 }, content: [text('Kata Warga')] },
    { type: 'blockquote', content: [paragraph(text('Senang')), paragraph(text('sekali'))] },
    {
      type: 'bulletList',
      content: [item(paragraph(text('satu'))), item(paragraph(text('dua')), paragraph(text('2')))],
    },
    paragraph(),
    pending('Jadwal'),
  ],
}

it('writes the body as plain text without baca juga', () => {
  expect(plainText(body)).toBe('Anak-anak bermain\n.\n\nKata Warga\n\nSenang\n\nsekali\n\nsatu\ndua\n2')
  expect(plainText(EMPTY_DOCUMENT.body)).toBe('')
})

it('counts words of standfirst and body, reduplications once, not the headline and not baca juga', () => {
  expect(countWords({ headline: 'Tidak dihitung', standfirst: 'Taman — ramai', body })).toBe(11)
  expect(countWords(EMPTY_DOCUMENT)).toBe(0)
  const said = {
    ...EMPTY_DOCUMENT,
    standfirst: 'Undang-undang KOMPAS.com Rp1.500.000, kata—kata “di-PHK” (27/9/2020) – & 👍',
  }
  expect(countWords(said)).toBe(7)
})

it('takes at least a minute to read, at 200 words a minute', () => {
  expect([0, 1, 200, 201, 1000].map(readingMinutes)).toEqual([1, 1, 1, 2, 5])
})

it('lists baca juga in document order with their places', () => {
  expect(readAlsoNodes(body)).toEqual([
    { position: 1, articleId: null, label: null, wantedTitle: 'Taman Bermain Baru Dibuka' },
    { position: 6, articleId: null, label: null, wantedTitle: 'Jadwal' },
  ])
})

it('replaces the attributes of baca juga and nothing else', () => {
  const articleId = '0199f3a0-1111-7222-8333-444455556666'
  const matched = replaceReadAlso(body, (node) => (node.position === 1 ? { ...node, articleId } : node))
  expect(readAlsoNodes(matched).map((node) => node.articleId)).toEqual([articleId, null])
  expect(plainText(matched)).toBe(plainText(body))
  expect(parseDocument({ ...EMPTY_DOCUMENT, body: matched }).ok).toBe(true)
  expect(readAlsoNodes(body)[0]?.articleId).toBe(null)
})

it('shows a fallback only while its target is not live, and no story twice for it', () => {
  const [one, two, three] = [1, 2, 3].map((n) => `0199f3a0-1111-7222-8333-44445555666${n}`) as [string, string, string]
  const aside = (articleId: string | null, fallbackId: string | null): BodyNode => ({
    type: 'readAlso',
    attrs: { articleId, label: null, wantedTitle: null, fallbackId },
  })
  const shown = (live: string[], ...nodes: BodyNode[]) =>
    shownTargets({ type: 'doc', content: nodes }, (id) => live.includes(id))
  expect(shown([one, two], aside(one, two))).toEqual([one])
  expect(shown([two], aside(one, two), aside(null, two), aside(one, three))).toEqual([two, null, null])
  expect(shown([two], aside(one, two), aside(two, null))).toEqual([null, two])
})

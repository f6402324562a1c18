import { expect, test } from 'vitest'
import { termsOf, vectorText, writtenWordsOf } from './terms.ts'

const STORY = {
  headline: 'Pengiriman Beras Terhenti',
  standfirst: 'Kapal menunggu.',
  body: 'Bupati Rina Wulandari mengirim surat.\n\nSurat itu dikirim pada 2026.',
  tags: ['Beras', 'Pelabuhan Benoa'],
  credits: ['Ani Wijaya'],
}

test('the forms of a word are one term, which keeps where each stands', () => {
  const places = termsOf(STORY).get('kirim')
  expect(places?.map(({ weight }) => weight)).toEqual(['A', 'C', 'C'])
  expect(places?.map(({ at }) => at)).toEqual([...(places ?? [])].map(({ at }) => at).sort((a, b) => a - b))
})

test('names and tags are terms of their own kind; grammar, numbers and credits are none', () => {
  const terms = [...termsOf(STORY).keys()]
  expect(terms).toEqual(expect.arrayContaining(['@rina wulandari', '#beras', '#pelabuhan-benoa', 'beras']))
  for (const none of ['itu', 'pada', '2026', 'ani', '@ani wijaya']) expect(terms).not.toContain(none)
})

test('the written words keep grammar, numbers and credits, and no phrase reaches from part to part', () => {
  const words = writtenWordsOf(STORY)
  for (const word of ['itu', '2026', 'ani', 'mengirim']) expect(words.has(word)).toBe(true)
  const [last] = words.get('terhenti') ?? []
  const [first] = words.get('kapal') ?? []
  expect((first?.at ?? 0) - (last?.at ?? 0)).toBeGreaterThan(1)
})

test('a story that asks for care says so', () => {
  expect(termsOf({ ...STORY, body: 'Polisi menduga ia bunuh diri.' }).has('!suicide')).toBe(true)
  expect(termsOf(STORY).has('!suicide')).toBe(false)
})

test('the longest text stays within what PostgreSQL takes, and nothing in it needs to be escaped', () => {
  const body = Array.from({ length: 60_000 }, (_, at) => `kata${at}`).join(' ')
  const text = vectorText(writtenWordsOf({ ...STORY, body: `O'Neil \\ "x" ${body}` }))
  expect(text.length).toBeLessThan(500_000)
  expect(text).toMatch(/^(?:'[\p{L}\p{N} @#~!-]+':[\dABC,]+ ?)+$/u)
})

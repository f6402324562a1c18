import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { BodyNode } from '../body-node.ts'
import { anyDocument } from '../document.arbitrary.ts'
import { type Document, EMPTY_DOCUMENT } from '../document.ts'
import { type Comparison, type Content, compareContents, countChanges, sumOf } from './compare-contents.ts'
import { compareDocuments, type RowChange, readAlsoChanges } from './compare-documents.ts'
import { type Row, rowsOf } from './rows.ts'
import { changedWords, compareText, type Span } from './spans.ts'
import { inlineOf, type Token } from './tokens.ts'

vi.setConfig({ testTimeout: 60_000 })

type Metadata = Content<{ role: string; name: string }>['metadata']

const METADATA: Metadata = {
  slug: 'harga-beras',
  slugTouched: false,
  tags: ['Beras', 'Pangan'],
  credits: [{ role: 'writer', name: 'Ani' }],
  leadImage: { imageId: 'a', caption: 'Beras di gudang.', credit: 'Ani', alt: 'Karung beras' },
  seoTitle: '',
  seoDescription: '',
}
const contentOf = (
  document: Document,
  over: Partial<Metadata> = {},
  sectionId = 'ekonomi',
): Content<Metadata['credits'][number]> => ({
  document,
  metadata: { ...METADATA, ...over },
  sectionId,
})

type Side = 'before' | 'after'
const gone = { before: 'inserted', after: 'deleted' } as const
const tokensOn = (spans: readonly Span[], side: Side): Token[] =>
  spans
    .filter(({ change }) => change !== gone[side])
    .map(({ text, isBreak, marks, was }) => ({ text, isBreak, marks: side === 'before' ? (was ?? marks) : marks }))
const textOn = (spans: readonly Span[], side: Side): string =>
  tokensOn(spans, side)
    .map(({ text }) => text)
    .join('')

/** The rows that one side of a comparison shows. */
const rowsOn = (changes: readonly RowChange[], side: Side): Row[] =>
  changes.flatMap((row) => {
    const shape = row[side]
    return shape ? [{ shape, inline: inlineOf(tokensOn(row.spans, side)), readAlso: row.readAlso?.[side] ?? null }] : []
  })

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const link = (articleId: string, label: string | null = null): BodyNode => ({
  type: 'readAlso',
  attrs: { articleId, label, wantedTitle: null },
})
const story = (...content: BodyNode[]): Document => ({
  headline: 'Harga beras naik',
  standfirst: 'Pasar menunggu panen.',
  body: { type: 'doc', content },
})
const changesOf = (before: Document, after: Document) =>
  compareDocuments(before, after).rows.map(({ change }) => change)

/** A text and one that somebody made of it: whole blocks of another in places. */
const twoTexts = fc.tuple(anyDocument, anyDocument, fc.nat(5)).map(([one, other, at]): [Document, Document] => {
  const content = [...(one.body.content ?? [])]
  content.splice(at % (content.length + 1), at % 2, ...(other.body.content ?? []).slice(0, 2))
  const body = { ...one.body, content: content.length > 0 ? content : EMPTY_DOCUMENT.body.content }
  return [one, { ...other, standfirst: one.standfirst, body }]
})

describe('a comparison', () => {
  it('shows the old text on one side and the new text on the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(twoTexts, fc.tuple(anyDocument, anyDocument)), ([before, after]) => {
        const { headline, standfirst, rows } = compareDocuments(before, after)
        expect([textOn(headline, 'before'), textOn(headline, 'after')]).toEqual([before.headline, after.headline])
        expect([textOn(standfirst, 'before'), textOn(standfirst, 'after')]).toEqual([
          before.standfirst,
          after.standfirst,
        ])
        expect(rowsOn(rows, 'before')).toEqual(rowsOf(before.body))
        expect(rowsOn(rows, 'after')).toEqual(rowsOf(after.body))
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing in equal contents and something in others', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => {
        expect(sumOf(countChanges(compareContents(contentOf(before), contentOf(before))))).toBe(0)
        const differ = JSON.stringify(before) !== JSON.stringify(after)
        expect(sumOf(countChanges(compareContents(contentOf(before), contentOf(after)))) > 0).toBe(differ)
      }),
      { numRuns: 300 },
    )
  })

  it('tells a paragraph that was edited from one that came', () => {
    const before = story(paragraph('Harga beras naik lagi pekan ini di pasar.'), paragraph('Petani menunggu panen.'))
    const after = story(
      paragraph('Pemerintah belum menjawab pertanyaan kami.'),
      paragraph('Harga beras naik lagi pekan lalu di pasar.'),
      paragraph('Petani menunggu panen.'),
    )
    expect(changesOf(before, after)).toEqual(['inserted', 'changed', 'same'])
  })

  it('shows a changed word, not a changed sentence', () => {
    const spans = compareText('Harga beras naik pekan ini.', 'Harga beras turun pekan ini.')
    expect(spans.map(({ change, text }) => [change, text])).toEqual([
      ['same', 'Harga beras '],
      ['deleted', 'naik'],
      ['inserted', 'turun'],
      ['same', ' pekan ini.'],
    ])
  })

  it('says that a word was set in bold, a paragraph became a subheading, a list another list', () => {
    const bold: BodyNode = { type: 'paragraph', content: [{ type: 'text', text: 'naik', marks: [{ type: 'bold' }] }] }
    const { rows } = compareDocuments(story(paragraph('naik')), story(bold))
    expect(rows[0]?.spans.map(({ change }) => change)).toEqual(['restyled'])
    const heading: BodyNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'naik' }] }
    expect(changesOf(story(paragraph('naik')), story(heading))).toEqual(['changed'])
    const list = (start: number): BodyNode => ({
      type: 'orderedList',
      attrs: { start },
      content: [{ type: 'listItem', content: [paragraph('naik')] }],
    })
    expect(changesOf(story(list(1)), story(list(3)))).toEqual(['changed'])
  })

  it('says what became of each baca juga', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((one) => `00000000-0000-7000-8000-00000000000${one}`) as [
      string,
      string,
      string,
    ]
    const [one, two] = [paragraph('Satu alinea pertama.'), paragraph('Dua alinea kedua.')]
    const fates = (before: BodyNode[], after: BodyNode[]) =>
      readAlsoChanges(compareDocuments(story(...before), story(...after)).rows).map(({ change }) => change)
    expect(fates([one, two], [one, link(a), two])).toEqual(['added'])
    expect(fates([one, link(a), two], [one, two])).toEqual(['removed'])
    expect(fates([one, link(a), two], [one, link(b), two])).toEqual(['retargeted'])
    expect(fates([one, link(a), two], [one, link(a, 'Simak'), two])).toEqual(['relabelled'])
    expect(fates([link(a), one, two], [one, two, link(a)])).toEqual(['moved'])
    expect(fates([link(c), one, two], [one, two, link(c)])).toEqual(['moved'])
  })

  it('covers everything that an approval signs', () => {
    const document = story(paragraph('Isi.'))
    const image = METADATA.leadImage as NonNullable<Metadata['leadImage']>
    const edits: [keyof Comparison<unknown>, Partial<Metadata>, string?][] = [
      ['slug', { slug: 'harga-beras-naik' }],
      ['slugTouched', { slugTouched: true }],
      ['tags', { tags: ['Pangan', 'Beras'] }],
      ['credits', { credits: [{ role: 'editor', name: 'Ani' }] }],
      ['seoTitle', { seoTitle: 'Beras' }],
      ['seoDescription', { seoDescription: 'Beras' }],
      ['image', { leadImage: null }],
      ['image', { leadImage: { ...image, imageId: 'b' } }],
      ['image', { leadImage: { ...image, caption: 'Lain.' } }],
      ['image', { leadImage: { ...image, credit: 'Lain' } }],
      ['image', { leadImage: { ...image, alt: 'Lain' } }],
      ['section', {}, 'olahraga'],
    ]
    const none = compareContents(contentOf(document), contentOf(document))
    for (const [field, over, section] of edits) {
      const comparison = compareContents(contentOf(document), contentOf(document, over, section))
      expect([field, sumOf(countChanges(comparison)) > 0]).toEqual([field, true])
      expect([field, comparison[field]]).not.toEqual([field, none[field]])
    }
  })

  it('of two long texts that have nothing in common ends soon enough', () => {
    const long = (word: string) =>
      story(...Array.from({ length: 900 }, (_, at) => paragraph(`${word}${at} `.repeat(12))))
    expect(changesOf(long('satu'), long('dua')).length).toBeGreaterThan(0)
    expect(compareText('satu '.repeat(9000), 'dua, '.repeat(9000)).length).toBeGreaterThan(0)
  })
})

describe('the words that a change touches', () => {
  it.each([
    ['Presiden Azerbaijan', 'Presiden Azerbaijan', 0],
    ['Presiden Azerbaidjan', 'Presiden Azerbaijan', 1],
    ['naik pekan ini', 'naik pekan ini.', 1],
    ['satu dua tiga', 'satu tiga', 1],
    ['satu dua tiga empat', 'lima enam tiga empat', 2],
    ['', 'satu dua tiga', 3],
  ])('from "%s" to "%s" are %i', (before, after, words) => {
    expect(changedWords(compareText(before, after))).toBe(words)
  })
})

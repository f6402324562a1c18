import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { BodyNode } from './body-node.ts'
import { cleanText } from './clean-text.ts'
import { EMPTY_DOCUMENT, parseDocument } from './document.ts'
import { readText } from './paste.ts'
import { STORY } from './story.fixture.ts'

/** Property tests on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

describe('no text is lost', () => {
  const everything = (node: BodyNode): string =>
    (node.text ?? '') + (node.attrs?.wantedTitle ?? '') + (node.content ?? []).map(everything).join('')
  const characters = (value: string): string => [...value.replace(/\s/gu, '')].sort().join('')
  const accounted = (raw: string): void => {
    const { blocks, furniture, setAside } = readText(raw)
    const aside = furniture.map(({ text }) => text).join('')
    expect(characters(blocks.map(everything).join('') + setAside + aside)).toBe(characters(cleanText(raw)))
    const body = { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
    expect(parseDocument({ ...EMPTY_DOCUMENT, body })).toMatchObject({ ok: true })
  }

  it('of the story', () => accounted(STORY.join('\n')))

  it('of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), accounted), { numRuns: 300 })
  })

  it('of any mixture of labels, markers, titles, sentences and noise', () => {
    const piece = fc.constantFrom(
      ...[
        'Baca juga:',
        'BACA JUGA',
        'Lihat juga',
        '(Baca: ',
        ')',
        'Simak Video:',
        'Baca:',
        '**',
        '*',
        '***',
        '👉 ',
        '\u00a0',
      ],
      ...['ADVERTISEMENT', '\n[Gambas:Video X]\n', 'Halaman selanjutnya', 'Berita Terkait', '(ab/cd)', '\n'],
      ...[
        'Artikel ini telah tayang di ',
        'Baca selengkapnya',
        ' di sini',
        'Google News',
        'https://a.id/b',
        '[Judul](x)',
      ],
      ...['• ', '•', '- ', '* ', '1. ', '2. ', '01) ', '## ', '#### ', '> ', '"', ',"', ':', '.', '[', ']', '\u0000'],
      ...['Harga Beras Naik Lagi di Pasar Induk', 'Tak Mau Pindah', 'air sungai naik sejak pagi', 'kata dia', 'Judul'],
    )
    const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'))
    fc.assert(fc.property(lines, accounted), { numRuns: 1000 })
  })

  it('of long lines that look like the start of a label, without hanging', () => {
    for (const filler of [' *', '*', '> ', '• ', '(', '**a', '1. ', '— ', '='])
      accounted(`${filler.repeat(20_000)}baca juga`)
  })
})

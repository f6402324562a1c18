import { describe, expect, it } from 'vitest'
import type { BodyNode } from './body-node.ts'
import { EMPTY_DOCUMENT, parseDocument } from './document.ts'
import { blocksFromText } from './paste.ts'
import { STORY } from './story.fixture.ts'
import { readAlsoNodes } from './text.ts'

const text = (node: BodyNode): string => (node.text ?? '') + (node.content ?? []).map(text).join('')
/** One line a block: its kind, then its text. */
const shown = (raw: string): string[] =>
  blocksFromText(raw).map((block) => {
    const title = block.attrs?.wantedTitle
    if (typeof title === 'string') return `baca juga: ${title}`
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      return `${block.type}: ${(block.content ?? []).map(text).join(' | ')}`
    }
    return `${block.type}: ${text(block)}`
  })

describe('a story as newsrooms pass it around', () => {
  it('keeps fourteen paragraphs, finds two baca juga and one subheading', () => {
    const kinds = blocksFromText(STORY.join('\n')).map((block) => block.type)
    expect(kinds.flatMap((kind, at) => (kind === 'paragraph' ? [] : [`${at} ${kind}`]))).toEqual([
      '1 readAlso',
      '6 readAlso',
      '10 heading',
    ])
    expect(kinds).toHaveLength(17)
  })

  it('is the same with blank lines, Windows line ends and blanks around lines', () => {
    const plain = blocksFromText(STORY.join('\n'))
    expect(blocksFromText(`\n\n${STORY.join(' \r\n \r\n\t')}\r\n`)).toEqual(plain)
  })

  it('is a body that parses', () => {
    const body = { type: 'doc', content: blocksFromText(STORY.join('\n')) }
    const parsed = parseDocument({ ...EMPTY_DOCUMENT, body })
    expect(parsed.ok && readAlsoNodes(parsed.value.body).map((node) => node.position)).toEqual([1, 6])
  })
})

describe('lists', () => {
  it('are runs of bullets that do not look like headlines', () => {
    expect(shown('Syaratnya dua.\n• fotokopi KTP\n• surat pengantar\nBawa ke loket.')).toEqual([
      'paragraph: Syaratnya dua.',
      'bulletList: fotokopi KTP | surat pengantar',
      'paragraph: Bawa ke loket.',
    ])
    expect(shown('- satu\n- dua\n\n- tiga')).toEqual(['bulletList: satu | dua | tiga'])
    expect(shown('* Satu\n* Dua')).toEqual(['bulletList: Satu | Dua'])
  })

  it('are what a colon announces, whatever it looks like', () => {
    const ministers =
      '• Menteri Koordinator Bidang Pangan Rudi Hartono\n• Menteri Pekerjaan Umum dan Perumahan Sinta Dewi'
    expect(shown(`Berikut daftarnya:\n${ministers}`)).toEqual([
      'paragraph: Berikut daftarnya:',
      'bulletList: Menteri Koordinator Bidang Pangan Rudi Hartono | Menteri Pekerjaan Umum dan Perumahan Sinta Dewi',
    ])
  })

  it('are names in a run, which are too short for headlines', () => {
    expect(shown('Hadir dalam acara itu.\n• Bupati Rudi Hartono\n• Wakil Bupati Sinta Dewi')).toEqual([
      'paragraph: Hadir dalam acara itu.',
      'bulletList: Bupati Rudi Hartono | Wakil Bupati Sinta Dewi',
    ])
  })

  it('may be numbered, from any number, when they count up', () => {
    const blocks = blocksFromText('3. Tiga\n4. Empat\n1. Satu\n2. Dua')
    expect(blocks.map((block) => [block.type, block.attrs?.start, block.content?.length])).toEqual([
      ['orderedList', 3, 2],
      ['orderedList', 1, 2],
    ])
  })

  it('are not made of one dash, one number or a signature', () => {
    expect(shown('- entah apa')).toEqual(['paragraph: - entah apa'])
    expect(shown('27. entah apa')).toEqual(['paragraph: 27. entah apa'])
    expect(shown('-red')).toEqual(['paragraph: -red'])
  })
})

describe('subheadings', () => {
  const prose = 'Air sungai naik sejak pagi dan belum juga surut.'
  const between = (line: string): string | undefined => shown(`${prose}\n${line}\n${prose}`)[1]?.split(':')[0]

  it('are short lines in capitals between paragraphs', () => {
    for (const line of ['Tak Mau Pindah', 'Kronologi', '5 Fakta Banjir di Sagara', 'KATA WARGA', '1. Gunung Kelam']) {
      expect(between(line), line).toBe('heading')
    }
  })

  it('are not speech, sentences, names with a colon, advertising or long lines', () => {
    const refused = [
      '"Kami Siap"',
      'Air Naik Lagi.',
      'Siapa Dia?',
      'Tak mau pindah juga',
      'Penulis: Ani',
      'https://Contoh.id/Judul',
      'Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan',
    ]
    for (const line of refused) expect(between(line), line).toBe('paragraph')
  })

  it('are never first, last, or in a column of names', () => {
    expect(shown(`Tak Mau Pindah\n${prose}`)[0]).toBe('paragraph: Tak Mau Pindah')
    expect(shown(`${prose}\nTak Mau Pindah`)[1]).toBe('paragraph: Tak Mau Pindah')
    expect(shown(`${prose}\nAni Wijaya\nBudi Santoso\n${prose}`).slice(1, 3)).toEqual([
      'paragraph: Ani Wijaya',
      'paragraph: Budi Santoso',
    ])
  })
})

describe('Markdown in pasted text', () => {
  it('makes headings and quotes', () => {
    expect(blocksFromText('## Dua\n### Tiga\n> satu\n> dua\nbiasa').map((block) => block.type)).toEqual([
      'heading',
      'heading',
      'blockquote',
      'paragraph',
    ])
    expect(blocksFromText('### Tiga')[0]?.attrs).toEqual({ level: 3 })
    expect(blocksFromText('> satu\n> dua')[0]?.content).toHaveLength(2)
  })

  it('marks what asterisks hug, and leaves the others', () => {
    expect(blocksFromText('Ini **tebal**, *miring* dan 2*3*4 ** x ** https://contoh.id/a_b')[0]?.content).toEqual([
      { type: 'text', text: 'Ini ' },
      { type: 'text', text: 'tebal', marks: [{ type: 'bold' }] },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'miring', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' dan 2*3*4 ** x ** https://contoh.id/a_b' },
    ])
  })
})

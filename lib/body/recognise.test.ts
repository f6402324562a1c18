import { describe, expect, it } from 'vitest'
import { type LineContext, recogniseLine, recogniseLines } from './recognise.ts'

const alone = (line: string): LineContext => ({ previous: null, run: [line], following: [] })
const kindOf = (line: string): string => recogniseLine(line, alone(line)).kind
const titleOf = (line: string): string | null => {
  const recognised = recogniseLine(line, alone(line))
  return recognised.kind === 'readAlso' ? recognised.title : null
}
const titles = (...lines: string[]): string[] =>
  recogniseLines(lines).flatMap((line) => (line.kind === 'readAlso' ? [line.title] : []))
const kinds = (...lines: string[]): string[] => recogniseLines(lines).map((line) => line.kind)

describe('a line with a label is baca juga', () => {
  it('in the shapes that newsrooms write', () => {
    const shapes = [
      'Baca juga: Judul',
      'Baca Juga : Judul',
      'BACA JUGA:Judul',
      'baca juga: Judul',
      'Baca juga:\u00a0Judul',
      'Baca juga：Judul',
      'Lihat juga: Judul',
      'Lihat Juga : Judul',
      'Simak juga: Judul',
      'Tonton juga: Judul',
      'Simak juga Video: Judul',
      'Baca pula: Judul',
      '(Baca: Judul)',
      '(Baca juga: Judul)',
      '(Baca juga: Judul).',
      '[Baca Juga: Judul]',
      'Baca: Judul',
      'Read also: Judul',
      '• Baca juga: Judul',
      '- Baca juga: Judul',
      '> Baca juga: Judul',
      '👉 Baca juga: Judul',
      '▶️ Baca juga: Judul',
      '**Baca juga:** Judul',
      '**Baca juga: Judul**',
      '**(Baca juga: Judul)**',
      'BACA JUGA › Judul',
      'Baca juga:    Judul   ',
      '🔴 BACA JUGA : Judul',
      '➡️ *Baca juga:* Judul',
      'Baca juga: [Judul](https://muara.example/judul)',
      'Saksikan juga: Judul',
    ]
    for (const line of shapes) expect(titleOf(line.trim()), line).toBe('Judul')
  })

  it('with titles that have brackets, questions or an ellipsis', () => {
    expect(titleOf('(Baca juga: Dewan Daerah (DD) Bersidang)')).toBe('Dewan Daerah (DD) Bersidang')
    expect(titleOf('Baca juga: Kapan Pasar Dibuka? Ini Jawaban Wali Kota…')).toBe(
      'Kapan Pasar Dibuka? Ini Jawaban Wali Kota…',
    )
  })

  it('without a colon when a headline follows', () => {
    expect(titleOf('Baca Juga Pedagang Pasar Apung Mogok Tiga Hari')).toBe('Pedagang Pasar Apung Mogok Tiga Hari')
    expect(titleOf('Pilihan Editor: Pedagang Pasar Apung Mogok')).toBe('Pedagang Pasar Apung Mogok')
    expect(titleOf('Artikel terkait: Pedagang Pasar Apung Mogok')).toBe('Pedagang Pasar Apung Mogok')
    expect(titleOf('Rekomendasi: Pedagang Pasar Apung Mogok')).toBe('Pedagang Pasar Apung Mogok')
    expect(titleOf('Baca Juga Pedagang Pasar Apung Mogok di https://muara.example/12/')).toBe(
      'Pedagang Pasar Apung Mogok',
    )
  })

  it('with the address that follows it, in brackets or on the next line, which is no text', () => {
    expect(titleOf('Baca juga: Pedagang Mogok (https://muara.example/12/)')).toBe('Pedagang Mogok')
    expect(kinds('Air naik.', 'Baca juga: Pedagang Mogok', 'https://muara.example/12', 'Air surut.')).toEqual([
      'paragraph',
      'readAlso',
      'label',
      'paragraph',
    ])
    expect(kinds('Air naik.', 'https://muara.example/12', 'Air surut.')).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('and titles that are numbered below it', () => {
    expect(titles('Baca juga:', '1. Pedagang Pasar Apung Mogok', '2. Harga Ikan Turun Lagi', 'Air surut.')).toEqual([
      'Pedagang Pasar Apung Mogok',
      'Harga Ikan Turun Lagi',
    ])
  })

  it('and tells what it set aside', () => {
    expect(recogniseLine('(Baca: Judul)', alone(''))).toEqual({
      kind: 'readAlso',
      title: 'Judul',
      setAside: '(Baca: )',
    })
  })
})

describe('sentences stay paragraphs', () => {
  it('also when they contain or begin with the words of a label', () => {
    const sentences = [
      'Pemerintah (baca: Kemenkeu) memutuskan menunda kenaikan tarif.',
      '"Baca juga aturannya," kata Ninik.',
      '“Baca juga: aturannya,” kata Ninik.',
      'Baca puisi menjadi salah satu cabang lomba.',
      'Baca juga aturan itu dengan teliti.',
      'Simak penjelasan lengkap Menteri Keuangan di bawah ini.',
      'Simak: warga datang sejak pagi untuk mengantre.',
      'Lihat: Tabel 1',
      'Mereka saksikan video itu bersama keluarga.',
      'Halaman rumahnya dipenuhi karangan bunga.',
      '(Baca: Kemenkeu) memutuskan menunda (lagi) kenaikan.',
      '(Baca juga: satu) dan (Baca juga: dua)',
      'Bacaan juga: penting',
      'Baca juganya: nanti',
      `Baca juga: ${'sangat panjang '.repeat(20)}`.trim(),
    ]
    for (const line of sentences) expect(kindOf(line), line).toBe('paragraph')
  })
})

describe('a label alone', () => {
  it('takes the title from the next line', () => {
    expect(kinds('Baca juga:', 'Pasar Apung Kembali Ramai', 'Air naik.')).toEqual(['label', 'readAlso', 'paragraph'])
    expect(titles('Baca Juga', 'pembuka kecil', 'x')).toEqual([])
    expect(titles('BACA JUGA:', 'Pasar Apung kembali ramai setelah ditutup')).toEqual([
      'Pasar Apung kembali ramai setelah ditutup',
    ])
  })

  it('takes a whole run of bullets', () => {
    expect(titles('Baca juga:', '- Pasar Apung Ramai', '- Harga ikan turun lagi', 'Air naik.')).toEqual([
      'Pasar Apung Ramai',
      'Harga ikan turun lagi',
    ])
  })

  it('stays as it is when a sentence, another label or nothing follows', () => {
    expect(kinds('Baca juga:', 'Air sungai naik sejak pagi.')).toEqual(['paragraph', 'paragraph'])
    expect(kinds('Baca juga:', '"Kami siap," kata dia')).toEqual(['paragraph', 'paragraph'])
    expect(kinds('Baca juga:', 'Baca juga: Judul')).toEqual(['paragraph', 'readAlso'])
    expect(kinds('Baca juga:', '• Satu judul biasa', '• Air naik sejak pagi.')).toEqual([
      'paragraph',
      'bullet',
      'bullet',
    ])
    expect(kinds('Baca juga:')).toEqual(['paragraph'])
    expect(kinds('Simak:', 'Air naik sejak pagi')).toEqual(['paragraph', 'paragraph'])
  })
})

describe('a dot without a label', () => {
  const headline = 'Sempat Ditutup Dua Pekan, Pasar Apung Kembali Ramai'

  it('is baca juga when a headline follows it', () => {
    expect(titles('Air naik.', `• ${headline}`, 'Air surut.')).toEqual([headline])
    expect(titles('Air naik.', `•${headline}`, `▪ ${headline}`)).toEqual([headline, headline])
    expect(titles(`· ${headline}`)).toEqual([headline])
  })

  it('is a list item when it ends like a sentence, is small or too short', () => {
    for (const text of [
      `${headline}.`,
      'sempat ditutup dua pekan',
      'Pasar Apung',
      '"Kami Siap Pindah," kata Dia Tadi Pagi',
    ]) {
      expect(kindOf(`• ${text}`), text).toBe('bullet')
    }
  })

  it('is a list item after a colon, among ordinary ones, and in long runs', () => {
    expect(kinds('Agenda hari ini:', `• ${headline}`)).toEqual(['paragraph', 'bullet'])
    expect(kinds(`• ${headline}`, '• air bersih')).toEqual(['bullet', 'bullet'])
    expect(new Set(kinds(...Array.from({ length: 6 }, () => `• ${headline}`)))).toEqual(new Set(['bullet']))
  })

  it('is never baca juga with a dash alone, which may be a list, speech or a signature', () => {
    expect(kindOf(`- ${headline}`)).toBe('paragraph')
    expect(kinds(`- ${headline}`, `- ${headline}`)).toEqual(['bullet', 'bullet'])
  })
})

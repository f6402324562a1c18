import { describe, expect, test } from 'vitest'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'
import { PACKS } from '../guidelines/index.ts'
import type { Passage } from './check.ts'
import { runChecks, wordsAt } from './index.ts'
import { checked, line, paragraph } from './testing.ts'

/** The findings of a pack: "key: words". */
function told(pack: string, ...passages: Passage[]): string[] {
  const story = checked({ passages })
  return runChecks(story)
    .filter(({ check }) => check === pack)
    .map(({ says, at }) => `${says.key}: ${wordsAt(story, at)}`)
}
const keys = (pack: string, ...texts: string[]) =>
  told(pack, ...texts.map((text, block) => paragraph(text, block))).map((one) => one.split(':')[0])

describe('the guideline on children', () => {
  test.each([
    'Seorang siswi SMP menjadi korban pencabulan.',
    'Polisi menangkap pelaku pemerkosaan terhadap anak di bawah umur.',
    'Korban berusia 14 tahun melapor ke polisi.',
    'Tersangka berumur 16 tahun ditahan.',
    'Seorang bocah 9 tahun dianiaya tetangganya.',
    'Tiga pelajar ditangkap karena tawuran.',
    'Saksi anak dimintai keterangan.',
    'Siswa kelas lima itu menjadi korban perundungan.',
    'Ia diduga memerkosa gadis berusia 15 tahun.',
    'Ia memperkosa anak di bawah umur.',
    'Korban yang masih kelas IX SMP itu disetubuhi kekasihnya.',
    'Ayah Aniaya Anak Kandung hingga Tewas',
    'Remaja 16 tahun bacok temannya.',
    'Santriwati itu diperkosa pengasuhnya.',
    'Bayi itu ditelantarkan ibunya.',
    '“Anak saya dirundung teman-temannya,” kata seorang ibu.',
  ])('applies: %s', (text) => {
    expect(keys('childProtection', text)).toContain('trigger')
  })

  test.each([
    'Siswa SMP itu menjuarai lomba sains.',
    'Korban banjir, termasuk anak-anak, mengungsi.',
    'Pelajar mengikuti sosialisasi pencegahan narkoba.',
    'Tersangka berusia 41 tahun ditahan.',
    'Anak perusahaan itu merugi; anak buahnya terjerat pencurian.',
    'Polisi menyelidiki pencurian; seorang saksi anak buah kapal diperiksa.',
    'Alya Pratiwi (15) meraih emas senam.',
    'Korban berusia 30 tahun dirawat.',
    'Murid-murid menanam bakau di pantai.',
    'Novel itu bercerita tentang anak yang diculik.',
  ])('does not apply: %s', (text) => {
    expect(keys('childProtection', text)).toEqual([])
  })

  test.each(['Kekerasan seksual terhadap anak naik 8 persen.', 'Petugas menemukan sabu di dalam boneka anak-anak.'])(
    'is only asked about: %s',
    (text) => {
      const found = runChecks(checked({ passages: [paragraph(text)] })).filter(
        ({ check }) => check === 'childProtection',
      )
      expect(found.map(({ level, says }) => [level, says.key])).toEqual([['advise', 'possible']])
    },
  )

  test('finds what tells who the child is, in every text of the story', () => {
    const found = told(
      'childProtection',
      line('headline', 'Siswi SMP jadi korban pencabulan'),
      paragraph('Rani (14) bersekolah di SMP Negeri 3 Tirtamulya.'),
      paragraph('Ibu korban, Sulastri, melapor. Mereka tinggal di Jalan Melati RT 03/RW 05.', 1),
      line('imageCaption', 'Rumah di Gang Kenanga.'),
    )
    expect(found).toEqual([
      'trigger: Siswi SMP jadi korban pencabulan',
      'age: Rani (14)',
      'school: SMP Negeri 3 Tirtamulya',
      'family: Ibu korban, Sulastri',
      'address: Jalan Melati',
      'address: RT 03/RW 05',
      'address: Gang Kenanga',
    ])
  })
})

describe('the guideline on suicide', () => {
  test.each([
    'Seorang pria diduga bunuh diri di kamarnya.',
    'Ia ditemukan gantung diri.',
    'Perempuan itu mengakhiri hidupnya.',
    'Ia sempat mencoba bunuh diri tahun lalu.',
    'Ia diduga bundir.',
  ])('applies: %s', (text) => {
    expect(keys('suicide', text)).toContain('trigger')
  })

  test.each([
    'Pelaku bom bunuh diri tewas di tempat.',
    'Gol bunuh diri pada menit ke-89 menentukan.',
    'Langkah itu bunuh diri politik.',
    'Mobil terjun dari jembatan di Bogor.',
    'Racun tikus dijual bebas.',
  ])('does not apply: %s', (text) => {
    expect(keys('suicide', text)).toEqual([])
  })

  test('is only asked about where the words can mean something else', () => {
    const story = checked({ passages: [paragraph('Seorang penghuni melompat dari lantai 12.')] })
    expect(
      runChecks(story).flatMap(({ check, level, says }) => (check === 'suicide' ? [level, says.key] : [])),
    ).toEqual(['advise', 'possible'])
  })

  test('finds method, place, blame and last words, also in quotations, and misses help for readers', () => {
    const found = told(
      'suicide',
      line('headline', 'Mahasiswa Bunuh Diri di Kos'),
      paragraph('“Korban memakai seutas tali,” kata polisi. Kejadian di lantai 4 Apartemen Kenanga.'),
      paragraph('Ia nekat karena putus cinta dan meninggalkan surat wasiat.', 1),
    )
    expect(found).toEqual([
      'trigger: Bunuh Diri',
      'headline: Bunuh Diri',
      'method: seutas tali',
      'place: lantai 4 Apartemen Kenanga',
      'stigma: nekat karena putus',
      'note: surat wasiat',
      'helpline: ',
    ])
  })

  test('is content once the story says where help is', () => {
    expect(
      keys(
        'suicide',
        'Seorang pria diduga bunuh diri.',
        'Bila Anda membutuhkan bantuan, hubungi psikolog atau puskesmas.',
      ),
    ).toEqual(['trigger'])
  })
})

test('a trigger brings its checklist, whose words exist in both languages', () => {
  const story = checked({ passages: [paragraph('Seorang siswi menjadi korban pencabulan dan mencoba bunuh diri.')] })
  const lists = runChecks(story).flatMap(({ checklist }) => checklist ?? [])
  expect(lists).toEqual(PACKS.flatMap(({ id, checklist }) => checklist.map((item) => `${id}.${item}`)))
  for (const messages of [id, en]) {
    const words: Record<string, Record<string, string>> = messages.checks.checklist
    for (const { id: pack, checklist } of PACKS) expect(Object.keys(words[pack] ?? {})).toEqual(checklist)
  }
})

test('every pack says what it can find, in both languages', () => {
  for (const messages of [id, en]) {
    const says: Record<string, Record<string, string>> = messages.checks.says
    for (const { id: pack, triggers, points, wanted } of PACKS) {
      const wantedKeys = [...triggers, ...points, ...wanted].map(({ key }) => key)
      expect(new Set(Object.keys(says[pack] ?? {}))).toEqual(new Set(wantedKeys))
    }
  }
})

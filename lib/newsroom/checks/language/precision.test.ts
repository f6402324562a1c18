import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding, Passage } from '#lib/newsroom/checks/check.ts'
import { GUIDELINE_CHECKS } from '#lib/newsroom/checks/guidelines.ts'
import { checked, fixed, line, paragraph } from '#lib/newsroom/checks/testing.ts'
import id from '#messages/id/index.ts'
import { LANGUAGE_CHECKS } from './index.ts'

const CHECKS = [...LANGUAGE_CHECKS, ...GUIDELINE_CHECKS]
const all = (passages: readonly Passage[]): Finding[] => CHECKS.flatMap(({ find }) => find(checked({ passages })))

/** Right as they are, however much they look like a fault. */
const RIGHT = [
  'JAKARTA — Menteri Keuangan mengatakan defisit anggaran 2,3 persen masih aman.',
  'Bandung, Minggu (27/9/2020) — Hujan deras mengguyur kota sejak pagi.',
  'Di Balikpapan, di Bukittinggi, dan di Pekanbaru harga beras naik.',
  'Ketua RT 05/RW 03, H. Suparman, S.Pd., M.Si., menolak berkomentar.',
  'Presiden bertemu Perdana Menteri Malaysia Anwar Ibrahim di Istana Merdeka.',
  '“Kami nggak punya resiko apa-apa, tapi ya sudahlah,” kata Karna.',
  'PT Samudera Indonesia Tbk. membuka kantor di Jalan Jend. Sudirman.',
  'Guru TK dan murid SD di Sleman menari bersama.',
  'Ia keluar rumah pukul 05.30 WIB, kembali pukul 17.00 WIB.',
  'Kereta bertolak pukul 21.05 waktu setempat menuju Wina.',
  'Nilai tukar ditutup pada Rp15.725,50 per dolar AS.',
  'Warga antarkampung bergotong royong membersihkan selokan.',
  'Ibu-ibu PKK, anak-anak, dan lansia mengungsi ke balai desa.',
  'Ayat-ayat Al-Qur’an dibacakan di Masjid Baiturrahman.',
  'Grup musik 1990-an itu tampil di lantai 2.',
  'Apa pun alasannya, siapa pun pelakunya, hukum berlaku.',
  'Meskipun hujan, kalaupun banjir, ataupun longsor, warga bertahan.',
  'Hanya saja, dana itu belum cair.',
  'Ia bertanya di mana ibunya dimakamkan.',
  'Menurut dia, yang mana pun dipilih, hasilnya sama.',
  'Tim U-17 menang 3-1 atas Persada (2-0, 1-1).',
  'Pasal 5 ayat (2) UU Nomor 40 Tahun 1999 mengatur hal itu.',
  'Gugatan itu dinilai cacat hukum oleh majelis hakim.',
  'Serangan bom bunuh diri menewaskan empat orang di Kabul.',
  'Gol bunuh diri bek lawan mengantar Bahari ke final.',
  'Penyelidikan di perikanan dan di pendidikan vokasi berlanjut.',
  'Mobil itu mogok di tanjakan, lalu berhenti di belokan.',
  'Anak sungai itu meluap; anak perusahaan BUMN membantu.',
  'Ekspor nonmigas, pascapanen, dan prakerja dibahas.',
  'Rapat dihadiri Sekjen, Dirjen, dan Ketua Umum PB PBSI.',
  'Beras 5 kg dijual Rp75.000; minyak 2 liter Rp34.500.',
  'Ia lahir di Solo, 17 Agustus 1945, hari Jumat.',
  'Pameran berlangsung Sabtu–Minggu (26–27/9/2020).',
  'Data lengkap ada di https://data.contoh.go.id/a?b=c,d dan @dinas_data.',
  'Lagu “Di Mana Kau” dan film ‘Praktek Malam’ diputar.',
  'Dr. Ir. A.B. Wibowo dan Prof. C. Lestari berbicara di FT UGM.',
  'Naskah itu (lihat lampiran 1) ditulis 1) rapi, 2) jelas.',
  'Bisnis bus malam ramai; bisa jadi tiketnya habis.',
  'Sekali pun ia belum pernah terlambat.',
  'Minggu depan sidang putusan dibacakan di PN Sleman.',
  'Kondisi di lapangan berbeda dengan laporan di atas kertas.',
  'Umat Islam menunaikan ibadah haji dan umrah tahun ini.',
  'Nelayan pulang membawa ikan tuna dan cakalang.',
  'Musim semi datang lebih awal di Jepang.',
]

describe('sentences that are right', () => {
  test.each(RIGHT)('%s', (text) => {
    expect(all([paragraph(text)]).map(({ check, says }) => [check, says])).toEqual([])
  })
})

/** Texts that are near what the checks look for. */
const PIECES = [
  'resiko',
  'Resiko',
  'aktifitasnya',
  'dimana',
  'di',
  'ke',
  'lakukan',
  'pasca',
  'Pemilu',
  'non',
  'anti',
  'tapi',
  'Tapi',
  'Tetapi',
  'para',
  'guru-guru',
  'sangat',
  'sekali',
  'hanya',
  'saja',
  'adalah',
  'merupakan',
  'Senin',
  'Ahad',
  '(28/9/2020)',
  '31/2/2026',
  '28 September 2020',
  'pukul',
  '14:30',
  '14.30',
  'WIB',
  'Rp',
  'Rp.',
  '5.000,-',
  '1.5',
  'juta',
  'persen',
  '1,250,000',
  '90',
  'an',
  'ke 2',
  'menit',
  'TK',
  'XXX',
  '[cek]',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  ')',
  ',',
  '.',
  ' ,',
  '...',
  '!',
  '?',
  ':',
  ';',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  'orang',
  'cacat',
  'siswi',
  'korban',
  'bunuh diri',
  '(14)',
  'Rani',
  'meski',
  'pun',
  'Meski pun',
  'siapapun',
  'kerjasama',
  'tanda',
  'tangani',
  'menanda',
  'jumat',
  'Ramadhan',
  '🙂',
  'A.',
  'dr.',
  'www.a.id',
]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''))
const passages = fc
  .tuple(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), fc.constantFrom('headline', 'body'))
  .map(([text, part]) => (part === 'body' ? paragraph(text) : line('headline', text)))

describe('whatever the text', () => {
  test('findings lie in it, and their sentences can be filled', () => {
    const says: Record<string, Record<string, string>> = id.checks.says
    fc.assert(
      fc.property(passages, (passage) => {
        for (const { at, says: said, check } of all([passage])) {
          if (at && 'from' in at) expect(0 <= at.from && at.from < at.to && at.to <= passage.text.length).toBe(true)
          const sentence = says[check]?.[said.key] ?? ''
          const wanted = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
          expect([check, said.key, sentence !== '', Object.keys(said.values ?? {}).sort()]).toEqual([
            check,
            said.key,
            true,
            [...new Set(wanted)].sort(),
          ])
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each(CHECKS.map(({ id: check, find }) => [check, find] as const))(
    'the fixes of %s leave it nothing more to fix',
    (_check, find) => {
      fc.assert(
        fc.property(passages, (passage) => {
          const once = { ...passage, text: fixed(passage.text, find(checked({ passages: [passage] }))) }
          expect(
            find(checked({ passages: [once] }))
              .filter(({ fix }) => fix)
              .map(({ says }) => [once.text, says]),
          ).toEqual([])
        }),
        { numRuns: 300 },
      )
    },
  )
})

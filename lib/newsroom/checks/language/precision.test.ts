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
  'Kepala Bidang Humas Polda Jawa Barat, Kombes Pol. Jules Abast, membenarkan penangkapan itu.',
  '“Pelaku kami tahan,” kata Kapolres AKBP Andi, S.I.K., M.H., Selasa (24/11/2026).',
  'Menurut data BPS, inflasi tahunan (yoy) November 2026 sebesar 2,86%.',
  'Jarak Jakarta–Surabaya ditempuh dalam 8 jam 45 menit.',
  'Kereta Api (KA) Argo Bromo Anggrek berangkat dari Stasiun Gambir pukul 08.20 WIB.',
  'Tim ganda putra Fajar/Rian menang 21-15, 19-21, 21-18.',
  'Ia menulis novel “Laut Bercerita” (2017) dan kumpulan cerpen “9 dari Nadira” (2009).',
  'UU Nomor 11 Tahun 2020 tentang Cipta Kerja (Omnibus Law) diuji di MK.',
  'Wakil Ketua DPR Sufmi Dasco Ahmad menyebut RUU itu masuk Prolegnas 2027.',
  'Sejak 1 Januari 2026, tarif PPN menjadi 12 persen.',
  'Ia, misalnya, harus antre dua jam di SPBU.',
  'Harga cabai rawit merah Rp85.000 per kg, naik dari Rp60.000/kg.',
  'Bupati: Jangan Panik, Stok Beras Aman hingga Lebaran',
  'Pemkot Makassar menggandeng Unhas; kerja sama itu berlaku lima tahun.',
  'Sementara itu, Wali Kota Bandung M. Farhan meminta warga tetap tenang.',
  'Seluruh korban—12 orang—telah dievakuasi ke RSUD dr. Soetomo.',
  'Mereka bersepakat: (1) menghentikan tembak-menembak, (2) bertukar tawanan.',
  'Kabar itu dibantah juru bicara KPK Budi Prasetyo.',
  'Di antara mereka ada Siti, 34 tahun, pedagang sayur asal Desa Karangsari.',
  '“Kalau tidak ada hujan, ya, kami panen,” ujarnya seraya tertawa.',
  'Sebanyak 1.234 personel gabungan TNI-Polri disiagakan.',
  'Pengadilan Negeri Jakarta Pusat menjatuhkan vonis 4 tahun 6 bulan penjara.',
  'Ahli hukum tata negara UGM itu menilai putusan tersebut final dan mengikat.',
  'Seekor harimau sumatra (Panthera tigris sumatrae) terlihat di tepi hutan.',
  'Ia lulusan S1 Teknik Sipil ITB angkatan 1998.',
  'Bahasa Jawa krama inggil masih diajarkan di sekolah itu.',
  'Pada dasarnya, kata Rektor UI Prof. Ari, mahasiswa bebas berpendapat.',
  'Bank Indonesia (BI) menahan BI-Rate di level 5,25 persen.',
  'Timnas U-20 Indonesia ditahan imbang Vietnam 1-1 di Stadion GBK, Senayan.',
  'Kemenhub membuka posko angkutan Lebaran 24 jam, H-7 hingga H+7.',
  'Ibu kota Nusantara (IKN) akan menjadi pusat pemerintahan baru.',
  'Apa yang terjadi setelah itu? Tidak ada yang tahu.',
  'Setiap Jumat Kliwon, makam itu ramai peziarah.',
  'Ayah dua anak itu bekerja sebagai sopir angkot.',
  'Guru honorer tak kunjung diangkat; padahal, kata dia, formasinya ada.',
  'Dia datang bersama istri, Ny. Tuti, dan dua anak mereka.',
  'Kapal Motor (KM) Sinar Bahari karam di perairan Wakatobi.',
  'Komnas HAM menerima 2.305 aduan sepanjang Januari–Oktober 2026.',
  'Ketua BEM UI, Atan, dan rekan-rekannya menggelar aksi di depan DPR.',
  'Tari saman, reog, dan wayang masuk daftar UNESCO.',
  'Polisi menyelidiki pencurian kabel di tiga lokasi; seorang saksi anak buah kapal diperiksa.',
  'Film anak-anak itu bercerita tentang pencurian telur naga.',
  'Kunci disimpan di tutup panci, sate ditusuk oleh siswa SMK jurusan tata boga.',
  'Cut Nyak Dien tinggal di Serang; kebijakan luar negeri dan dalam negeri berubah.',
  'Anak muda itu membangun usaha kopi; kini korban PHK ikut bekerja di sana.',
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

  test('no two checks undo each other: taking every fix ends', () => {
    const round = (passage: Passage): Passage => {
      let { text } = passage
      for (const { find } of CHECKS) text = fixed(text, find(checked({ passages: [{ ...passage, text }] })))
      return { ...passage, text }
    }
    fc.assert(
      fc.property(passages, (passage) => {
        let now = passage
        for (let rounds = 0; rounds < 6; rounds++) now = round(now)
        expect(round(now).text).toBe(now.text)
      }),
      { numRuns: 200 },
    )
  })
})

import { expect, test } from 'vitest'
import { stem } from './stem.ts'

const SAME: [root: string, ...forms: string[]][] = [
  ['kirim', 'mengirim', 'dikirimkan', 'pengiriman', 'kiriman', 'terkirim'],
  ['tulis', 'menulis', 'penulis', 'tulisan', 'ditulisnya'],
  ['terima', 'menerima', 'penerimaan', 'diterima'],
  ['sekolah', 'persekolahan', 'bersekolah', 'sekolahnya'],
  ['korupsi', 'mengorupsi', 'dikorupsi'],
  ['ambil', 'mengambil', 'pengambilan', 'diambilnya'],
  ['pukul', 'memukul', 'pemukulan', 'dipukuli'],
  ['sidik', 'penyidik', 'menyidik', 'penyidikan'],
  ['nikah', 'menikah', 'pernikahan', 'dinikahkan'],
  ['menang', 'memenangi', 'pemenang', 'kemenangannya'],
  ['polisi', 'kepolisian'],
  ['naik', 'kenaikan', 'menaikkan', 'dinaikkan'],
  ['runding', 'perundingan', 'berunding', 'dirundingkan'],
  ['terbit', 'menerbitkan', 'penerbitan', 'diterbitkan'],
  ['periksa', 'pemeriksaan', 'diperiksa', 'memeriksa'],
  ['usaha', 'pengusaha', 'perusahaan', 'berusaha'],
  ['uji', 'menguji', 'ujian', 'pengujian'],
  ['baik', 'memperbaiki', 'perbaikan', 'kebaikan'],
]

test.each(SAME)('the forms of "%s" meet', (root, ...forms) => {
  expect(forms.map(stem)).toEqual(forms.map(() => root))
  expect(stem(root)).toBe(root)
})

test.each(['menteri', 'kereta', 'ekonomi', 'sekolah', 'masalah', 'direktur', 'berita', 'peran', 'pelabuhan', 'jalan'])(
  '"%s" is no affixed word',
  (word) => {
    expect(stem(word)).toBe(word)
  },
)

test.each([
  ['bank', 'beban'],
  ['kirim', 'ambil'],
  ['pasang', 'pasar'],
  ['tanah', 'nanah'],
  ['awal', 'kawal'],
])('"%s" and "%s" stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('what is no Indonesian word comes back as it is', () => {
  const words = ['covid', '2026', 'f16', 'aliyev', 'ка', 'mbappe', 'ukraina', 'jokowi', 'strasbourg']
  expect(words.map(stem)).toEqual(words)
})

import { describe, expect, it } from 'vitest'
import { type Furniture, furnitureIn, isBox } from './furniture-line.ts'
import { readText } from './paste.ts'
import { readPastedHtml } from './paste-html.ts'
import { recogniseLines } from './recognise.ts'

const LINES: Record<Exclude<Furniture, 'box'>, string[]> = {
  advert: [
    'ADVERTISEMENT',
    '- Advertisement -',
    'Iklan',
    'SCROLL TO CONTINUE WITH CONTENT',
    'SCROLL TO RESUME CONTENT',
    'Scroll ke bawah untuk melanjutkan membaca',
    'GULIR UNTUK LANJUT BACA',
    'Lanjutkan membaca di bawah ini',
  ],
  page: [
    'Halaman selanjutnya',
    'Baca halaman berikutnya',
    'Simak selengkapnya di halaman selanjutnya.',
    'Halaman: 1 2 3',
    'Halaman 2 dari 4',
    'Selanjutnya »',
  ],
  more: [
    'Baca selengkapnya',
    'Baca selengkapnya di sini',
    'Berita selengkapnya baca di sini',
    'Baca artikel selengkapnya…',
    'Simak selengkapnya dalam video berikut',
    'Selengkapnya klik di sini',
  ],
  source: [
    'Artikel ini telah tayang di Harian Muara dengan judul Pasar Apung Kembali Ramai',
    'Berita ini sudah terbit di muara.example',
    'Lihat Artikel Asli',
    'Baca artikel sumber',
    'Copyright © MUARA 2026',
    'Pewarta: Rahma SariEditor: Ani Wijaya Copyright © MUARA 2026',
  ],
  follow: [
    'Cek Berita dan Artikel yang lain di Google News',
    'Simak berita terbaru Harian Muara di Google News',
    'Ikuti kami di Google News',
    'Dapatkan update berita pilihan setiap hari lewat WhatsApp',
    'Gabung di saluran WhatsApp Harian Muara',
    'Follow WhatsApp Channel Muara untuk kabar terbaru',
    'Baca berita tanpa iklan. Gabung Muara Plus',
    'BACA JUGA: Kabar Politik Terbaru, Klik di Sini',
  ],
  media: [
    '[Gambas:Video Muara]',
    '[Gambar: Gambar Muara]',
    'Saksikan Video Pilihan Berikut Ini:',
    'Simak pula video pilihan berikut:',
    'Simak Video "Pasar Apung dari Udara"',
    'Jangan lewatkan video populer:',
  ],
  initials: ['(dnu/dnu)', '(ryn/gil)', '(Dny/Ahm)', '[gil/muara]', '(red)', '(***)', '(ani/budi/eka)'],
}

describe('furniture of a page', () => {
  it.each(Object.entries(LINES))('is a line of the kind %s', (kind, lines) => {
    for (const line of lines) expect([line, furnitureIn(line)]).toEqual([line, kind])
  })

  it('is no sentence that holds such words, and no title', () => {
    for (const line of [
      'Iklan rokok dilarang di sekitar sekolah.',
      'Halaman rumahnya dipenuhi karangan bunga.',
      'Halaman selanjutnya dari buku itu hilang.',
      'Selanjutnya, polisi memeriksa tiga saksi.',
      'Simak penjelasan lengkap Menteri Keuangan di bawah ini.',
      'Mereka saksikan video itu bersama keluarga.',
      'Artikel itu telah tayang pekan lalu.',
      'Ikuti saran dokter walau hasilnya dikirim lewat WhatsApp.',
      'Gabung bersama relawan, Rudi menanam bakau.',
      'Baca puisi menjadi salah satu cabang lomba.',
      '(PBB)',
      '(Rudi Hartono)',
      'Pemerintah (baca: Kemenkeu) menunda kenaikan.',
      'Advertorial: Harga Beras Naik',
      'Video Pasar Apung Ramai Ditonton',
    ]) {
      expect([line, furnitureIn(line), isBox(line)]).toEqual([line, null, false])
    }
  })

  it('is set aside, listed, and does not part a label from its title', () => {
    const { blocks, furniture } = readText(
      'Air naik sejak pagi.\nBaca juga:\nADVERTISEMENT\nPasar Apung Kembali Ramai\nAir surut.\n(ab/cd)',
    )
    expect(blocks.map(({ type, attrs }) => attrs?.wantedTitle ?? type)).toEqual([
      'paragraph',
      'Pasar Apung Kembali Ramai',
      'paragraph',
    ])
    expect(furniture).toEqual([
      { furniture: 'advert', text: 'ADVERTISEMENT' },
      { furniture: 'initials', text: '(ab/cd)' },
    ])
  })

  it('is a box over nothing, while one over titles labels them', () => {
    expect(recogniseLines(['Air naik.', 'Berita Terkait']).map(({ kind }) => kind)).toEqual(['paragraph', 'furniture'])
    const titles = ['Pasar Apung Kembali Ramai', 'Harga Ikan Turun Lagi']
    expect(recogniseLines(['Artikel Terkait', ...titles.map((one) => `• ${one}`)]).map(({ kind }) => kind)).toEqual([
      'label',
      'readAlso',
      'readAlso',
    ])
  })

  it('is none when it is all that was copied', () => {
    expect(readText('Selanjutnya')).toMatchObject({ blocks: [{ type: 'paragraph' }], furniture: [] })
    expect(readPastedHtml('<b>iklan</b>')).toEqual({ html: '<strong>iklan</strong>', furniture: [] })
    expect(readPastedHtml('<p>(ab/cd)</p>')).toEqual({ html: '<p>(ab/cd)</p>', furniture: [] })
  })

  it('is set aside from pasted HTML, too, and listed', () => {
    expect(readPastedHtml('<p>Air naik.</p><p><strong>ADVERTISEMENT</strong></p><p>(ab/cd)</p>')).toEqual({
      html: '<p>Air naik.</p>',
      furniture: [
        { furniture: 'advert', text: 'ADVERTISEMENT' },
        { furniture: 'initials', text: '(ab/cd)' },
      ],
    })
  })
})

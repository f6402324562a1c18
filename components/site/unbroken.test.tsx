import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { unbroken } from './unbroken.tsx'

const html = (headline: string) => renderToStaticMarkup(<h1>{unbroken(headline)}</h1>)

test('a doubled word stays in one piece, and the headline is the same to read', () => {
  expect(html('Warga Pindah Pelan-pelan, Tanggul Belakangan')).toBe(
    '<h1>Warga Pindah <span class="nb">Pelan-pelan</span>, Tanggul Belakangan</h1>',
  )
  expect(html('Surat-Surat & Anak-anak')).toBe(
    '<h1><span class="nb">Surat-Surat</span> &amp; <span class="nb">Anak-anak</span></h1>',
  )
})

test('what is long, or has more hyphens than one, may break: a phone is narrow', () => {
  for (const headline of ['Pertanggungjawaban-pertanggungjawaban', 'Garis Jakarta-Bogor-Depok', 'Harga Beras Turun'])
    expect(html(headline)).toBe(`<h1>${headline}</h1>`)
})

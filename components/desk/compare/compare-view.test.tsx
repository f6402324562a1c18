import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Content, compareContents, countChanges } from '#lib/body/compare/compare-contents.ts'
import type { BodyNode } from '#lib/body/document.ts'
import type { CreditLine } from '#lib/newsroom/metadata.ts'
import messages from '#messages/id/index.ts'
import { CompareView } from './compare-view.tsx'

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const link = (articleId: string): BodyNode => ({
  type: 'readAlso',
  attrs: { articleId, label: null, wantedTitle: null },
})
const contentOf = (headline: string, tags: string[], ...content: BodyNode[]): Content<CreditLine> => ({
  document: { headline, standfirst: 'Ringkasan.', body: { type: 'doc', content } },
  sectionId: 'olahraga',
  metadata: {
    slug: 'skuad',
    slugTouched: true,
    tags,
    credits: [{ role: 'writer', name: 'Ani', userId: null }],
    leadImage: { imageId: 'a', caption: 'Keterangan.', credit: 'Ani', alt: 'Stadion' },
    seoTitle: '',
    seoDescription: '',
  },
})

const LONG = Array.from({ length: 6 }, (_, at) => paragraph(`Alinea tetap nomor ${at}.`))
const before = contentOf('Pelatih menunda', ['Bola'], paragraph('Harga tiket naik.'), ...LONG, link('a'))
const after = contentOf('Pelatih menunda', ['Bola', 'Liga'], paragraph('Harga tiket turun.'), ...LONG, link('b'))

function render(view: 'side' | 'inline', one = before, other = after): string {
  const comparison = compareContents(one, other)
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="id" messages={messages} timeZone="Asia/Jakarta">
      <CompareView
        {...{ view, comparison, counts: countChanges(comparison), before: 'Versi 1', after: 'Versi 2' }}
        titles={new Map([['a', 'Stadion lama']])}
        pictures={new Map()}
        sectionName={() => 'Olahraga'}
      />
    </NextIntlClientProvider>,
  )
}

describe('a comparison on the screen', () => {
  test('marks what went and what came as such, in the text and beside it', () => {
    const html = render('inline')
    expect(html).toMatch(/<del[^>]*>naik<\/del><ins[^>]*>turun<\/ins>/)
    expect(html).toMatch(/<ins[^>]*>Liga<\/ins>/)
    expect(html).toMatch(/<del[^>]*>Stadion lama<\/del> <ins[^>]*>naskah yang tidak dapat Anda lihat<\/ins>/)
    expect(html.match(/data-change/g)).toHaveLength(3)
  })

  test('folds what did not change', () => {
    expect(render('inline')).toMatch(/<summary[^>]*>4 alinea tidak berubah<\/summary>/)
  })

  test('shows each side its own text, and both in one where there is no room', () => {
    const html = render('side')
    expect(html).toMatch(/Harga tiket <del[^>]*>naik<\/del>\.<\/p>/)
    expect(html).toMatch(/Harga tiket <ins[^>]*>turun<\/ins>\.<\/p>/)
    expect(html).toMatch(/<del[^>]*>naik<\/del><ins[^>]*>turun<\/ins>/)
  })

  test('says that two versions are the same', () => {
    const html = render('inline', before, before)
    expect(html).toContain('Kedua versi ini sama persis.')
    expect(html).not.toMatch(/<ins|<del|data-change/)
  })
})

import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { BodyNode } from '#lib/body/body-node.ts'
import { anyDocument } from '#lib/body/document.arbitrary.ts'
import { plainText } from '#lib/body/text.ts'
import { Body, type Links } from './body.tsx'
import { doc, paragraph, readAlso, text } from './testing.ts'

const LIVE = '019aaaaa-0000-7000-8000-00000000000a'
const NOT_LIVE = '019aaaaa-0000-7000-8000-00000000000b'
const LINKS: Links = {
  origin: 'https://uji.example',
  targets: { [LIVE]: { headline: 'Judul "Sekarang" & Nanti', path: '/ekonomi/judul-sekarang-3' } },
  stories: { 3: '/ekonomi/judul-sekarang-3' },
  moved: { 'https://lama.example/2019/judul/': '/ekonomi/judul-sekarang-3', 'https://lama.example/cabut/': null },
}
const html = (body: BodyNode): string => renderToStaticMarkup(<Body body={body} links={LINKS} />)
const link = (href: string) => ({ type: 'link' as const, attrs: { href } })
const linked = (href: string): string => html(doc(paragraph(text('kata', link(href)))))

describe('a story’s text', () => {
  test('keeps its blocks in order', () => {
    const body = doc(
      paragraph(text('Satu'), { type: 'hardBreak' }, text('baris')),
      { type: 'heading', attrs: { level: 2 }, content: [text('Dua')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Tiga')] },
      { type: 'blockquote', content: [paragraph(text('Empat'))] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Lima'))] }] },
      { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [paragraph(text('Enam'))] }] },
      readAlso(LIVE),
      paragraph(text('Tujuh')),
    )
    expect(html(body)).toBe(
      '<p>Satu<br/>baris</p><h2>Dua</h2><h3>Tiga</h3><blockquote><p>Empat</p></blockquote><ul><li><p>Lima</p></li></ul>' +
        '<ol start="4"><li><p>Enam</p></li></ol><aside data-read-also="" data-link="inline 0 3 manual"><p class="label">Baca juga</p>' +
        '<p><a href="/ekonomi/judul-sekarang-3">Judul &quot;Sekarang&quot; &amp; Nanti</a></p></aside><p>Tujuh</p>',
    )
  })

  test('is text: markup in it is shown, not obeyed', () => {
    expect(html(doc(paragraph(text('<img src=x onerror=alert(1)> & co'))))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; co</p>',
    )
  })

  test('leaves empty paragraphs and headings and unknown nodes and marks out', () => {
    const unknown = { type: 'video', attrs: { src: 'x' } } as unknown as BodyNode
    const marked = text('kata', { type: 'blink' } as never)
    expect(html(doc(paragraph(), { type: 'heading', attrs: { level: 2 } }, unknown, paragraph(marked)))).toBe(
      '<p>kata</p>',
    )
  })

  test('loses nothing of any document but baca juga', () => {
    fc.assert(
      fc.property(anyDocument, ({ body }) => {
        const shown = html(body).replace(/<aside[\s\S]*?<\/aside>/g, '')
        const letters = (words: string) => words.replace(/\s/g, '')
        expect(letters(unescaped(shown.replace(/<[^>]*>/g, '')))).toBe(letters(plainText(body)))
      }),
    )
  })
})

const unescaped = (escaped: string): string =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

describe('baca juga', () => {
  test('leads to its fallback while its target is not live', () => {
    const node = readAlso(NOT_LIVE)
    const shown = html(doc({ ...node, attrs: { ...node.attrs, fallbackId: LIVE } }))
    expect(shown).toContain(`<a href="${LINKS.targets[LIVE]?.path}">`)
  })

  test('shows title and address of its target as they are now', () => {
    expect(html(doc(readAlso(LIVE, 'Simak dulu')))).toContain('<p class="label">Simak dulu</p>')
  })

  test('is not there while it waits for its story, or while that is not live', () => {
    expect(html(doc(readAlso(null), readAlso(NOT_LIVE), readAlso('__proto__')))).toBe('')
  })
})

describe('a link', () => {
  test('to a script or to nothing known is its text', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:x',
      'data:text/html,x',
      '//x.id',
      '',
    ])
      expect(linked(href)).toBe('<p>kata</p>')
  })

  test('to another site says so', () => {
    expect(linked('https://contoh.id/a?b=1&c=2')).toBe(
      '<p><a href="https://contoh.id/a?b=1&amp;c=2" rel="external noopener">kata</a></p>',
    )
    expect(linked('mailto:redaksi@uji.example')).toBe('<p><a href="mailto:redaksi@uji.example">kata</a></p>')
  })

  test('to an address of a former site leads to the story that moved, or is its words when readers may not see it', () => {
    expect(linked('https://lama.example/2019/judul/')).toBe('<p><a href="/ekonomi/judul-sekarang-3">kata</a></p>')
    expect(linked('https://lama.example/cabut/')).toBe('<p>kata</p>')
    expect(linked('https://lama.example/lain/')).toContain('href="https://lama.example/lain/"')
  })

  test('to a live story leads to its own address, however it was pasted', () => {
    const pasted = ['/lama/judul-lama-3', 'http://www.uji.example/lama/x-3?utm=1', 'https://uji.example/a/b%2D3/']
    for (const href of pasted) expect(linked(href)).toBe('<p><a href="/ekonomi/judul-sekarang-3">kata</a></p>')
  })

  test('to a story that is not live is its text, and to another page of the site stays', () => {
    for (const href of ['/nasional/rahasia-9', 'https://uji.example/nasional/9#x'])
      expect(linked(href)).toBe('<p>kata</p>')
    expect(linked('https://uji.example/tag/pemilu-2029')).toBe('<p><a href="/tag/pemilu-2029">kata</a></p>')
  })

  test('with a bold word in it stays one link', () => {
    const href = 'https://contoh.id/'
    const body = doc(paragraph(text('satu ', link(href)), text('dua', link(href), { type: 'bold' }), text(' tiga')))
    expect(html(body)).toBe(
      '<p><a href="https://contoh.id/" rel="external noopener">satu <strong>dua</strong></a> tiga</p>',
    )
  })
})

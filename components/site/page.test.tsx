import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { BodyNode } from '#lib/body/body-node.ts'
import type { HomeView, PageView } from '#lib/newsroom/site-views.ts'
import { Page } from './page.tsx'
import { article, CHROME, card, doc, LIST, PICTURE, paragraph, readAlso, text } from './testing.ts'

const html = (view: PageView<BodyNode>): string =>
  renderToStaticMarkup(
    <Page view={view} style={{ css: '', policy: "default-src 'none'", ground: { light: '#fff', dark: '#000' } }} />,
  )
const jsonLd = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? 'null')
const meta = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1]

describe('an article’s page', () => {
  test('names everybody by what they did, and links those who have a page', () => {
    const page = html(article())
    expect(page).toContain(
      'Oleh <a href="/penulis/ani" rel="author">Ani Wulandari</a>, <a href="/penulis/joko" rel="author">Joko Pranata</a>, dan Tamu',
    )
    expect(page).toContain('Editor: Budi Hartono')
    expect(page).toContain('Foto: Laras Wening')
  })

  test('shows dates in the site’s zone, and an update only when there was one', () => {
    expect(html(article())).toContain(
      '<time dateTime="2026-11-22T12:05:00.000Z">Minggu, 22 November 2026 pukul 19.05 WIB</time>',
    )
    expect(html(article())).not.toContain('Diperbarui')
    const chrome = { ...CHROME, timeZone: 'Asia/Jayapura' }
    const updated = html(article({ chrome, updatedAt: new Date('2026-11-22T16:00:00Z') }))
    expect(updated).toContain('pukul 21.05 WIT</time>')
    expect(updated).toMatch(/Diperbarui <time[^>]*>Senin, 23 November 2026 pukul 01.00 WIT/)
  })

  test('has one address: canonical, Open Graph and JSON-LD agree', () => {
    const page = html(article())
    const address = 'https://uji.example/nasional/kapal-berlayar-7'
    expect(page).toContain(`<link rel="canonical" href="${address}"/>`)
    expect(meta(page, 'og:url')).toBe(address)
    expect(jsonLd(page)).toMatchObject({ url: address, mainEntityOfPage: { '@id': address } })
  })

  test('tells search engines who wrote what when', () => {
    expect(jsonLd(html(article({ updatedAt: new Date('2026-11-22T16:00:00Z') })))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Kapal Berlayar',
      description: 'Ringkasan kapal.',
      image: [{ url: `https://uji.example/media/${PICTURE.imageId}/1600.jpg`, width: '1600', height: '1067' }],
      datePublished: '2026-11-22T12:05:00.000Z',
      dateModified: '2026-11-22T16:00:00.000Z',
      author: [
        { name: 'Ani Wulandari', url: 'https://uji.example/penulis/ani' },
        { name: 'Joko Pranata', url: 'https://uji.example/penulis/joko' },
        { name: 'Tamu' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Harian Uji' },
      articleSection: 'Nasional',
      keywords: ['Kelautan'],
      inLanguage: 'id',
      isAccessibleForFree: true,
    })
  })

  test('tells search engines the way to it', () => {
    const [, breadcrumbs] = [...html(article()).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
    expect(JSON.parse(breadcrumbs?.[1] ?? '').itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Beranda', item: 'https://uji.example/' },
      { '@type': 'ListItem', position: 2, name: 'Nasional', item: 'https://uji.example/nasional' },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Kapal Berlayar',
        item: 'https://uji.example/nasional/kapal-berlayar-7',
      },
    ])
  })

  test('prefers the title and description made for search', () => {
    const page = html(article({ seoTitle: 'Judul Cari', seoDescription: 'Uraian cari' }))
    expect(page).toContain('<title>Judul Cari — Harian Uji</title>')
    expect([meta(page, 'description'), meta(page, 'og:title')]).toEqual(['Uraian cari', 'Kapal Berlayar'])
  })

  test('offers its picture in every width, sized before it is there', () => {
    const page = html(article())
    for (const width of PICTURE.widths) expect(page).toContain(`/media/${PICTURE.imageId}/${width}.webp ${width}w`)
    expect(page).toMatch(/<img src="[^"]*\/800.jpg"[^>]*width="3000" height="2000" alt="Kapal di laut lepas"/)
    expect(page).toContain('fetchPriority="high"')
    expect(page).toContain('Kapal melintas. <span class="credit">(Uji/Laras)</span>')
  })

  test('does without picture, tags, standfirst and credits', () => {
    const page = html(article({ picture: null, tags: [], credits: [], standfirst: '' }))
    expect(page).not.toMatch(/<figure|class="tags"|class="kicker"|class="by"|class="deck"/)
    expect(meta(page, 'og:image')).toMatch(/^https:\/\/uji\.example\/media\/bagikan\/7\/[0-9a-f]{16}\.jpg$/)
    expect(meta(page, 'twitter:card')).toBe('summary_large_image')
  })
})

describe('words of others', () => {
  const EVIL = `</script><script>alert(1)</script><!-- " ' & <b>`

  test('are never markup, wherever they stand', () => {
    const page = html(
      article({
        headline: EVIL,
        standfirst: EVIL,
        seoDescription: EVIL,
        chrome: { ...CHROME, siteName: EVIL, tagline: EVIL, sections: [{ slug: 'nasional', name: EVIL }] },
        credits: [{ role: 'writer', name: EVIL, handle: null }],
        tags: [{ slug: 'x', name: EVIL }],
        picture: { ...PICTURE, alt: EVIL, caption: EVIL, credit: EVIL },
        more: [card(1, { headline: EVIL, standfirst: EVIL })],
        body: doc(paragraph(text(EVIL))),
      }),
    )
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/<b>|<!--/)
    expect(jsonLd(page).headline).toBe(EVIL)
  })
})

describe('the other pages', () => {
  const empty: HomeView = {
    kind: 'home',
    chrome: CHROME,
    updatedAt: null,
    breaking: null,
    lead: null,
    beside: [],
    picks: [],
    awaits: [],
    blocks: [],
    popular: [],
  }

  test('have one h1 and one main', () => {
    const home: HomeView = { ...empty, lead: card(1, { picture: PICTURE }), beside: [card(2)], updatedAt: new Date(0) }
    const missing: PageView<BodyNode> = { kind: 'not-found', chrome: CHROME, latest: [card(1)] }
    for (const view of [empty, home, LIST, missing, article({ more: [card(1)] })]) {
      const page = html(view)
      expect([page.match(/<h1/g)?.length, page.match(/<main/g)?.length]).toEqual([1, 1])
    }
  })

  test('a front page without stories says so', () => {
    expect(html(empty)).toContain('Belum ada berita yang tayang.')
  })

  test('the front page says whose it is, and names only pages that are there', () => {
    const imprint = {
      ...CHROME.imprint,
      company: 'PT Uji',
      email: 'a@uji.example',
      accounts: ['https://x.example/uji'],
    }
    const pages = ['redaksi', 'hak-jawab'] as const
    const [newspaper, site] = jsonLd(html({ ...empty, chrome: { ...CHROME, imprint, pages } }))['@graph']
    expect(newspaper).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://uji.example/#penerbit',
      name: 'Harian Uji',
      legalName: 'PT Uji',
      url: 'https://uji.example/',
      logo: { '@type': 'ImageObject', url: 'https://uji.example/icon.svg' },
      masthead: 'https://uji.example/redaksi',
      correctionsPolicy: 'https://uji.example/hak-jawab',
      sameAs: ['https://x.example/uji'],
      contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', email: 'a@uji.example' },
    })
    expect(site).toMatchObject({
      '@type': 'WebSite',
      url: 'https://uji.example/',
      publisher: { '@id': newspaper['@id'] },
    })
  })

  test('a list leads to its neighbours, and its second page back to the short address', () => {
    const page = html(LIST)
    expect(page).toContain('<a href="/nasional" rel="prev">Lebih baru</a>')
    expect(page).toContain('<a href="/nasional/hal/3" rel="next">Lebih lama</a>')
    expect(page).toContain('<link rel="canonical" href="https://uji.example/nasional/hal/2"/>')
  })

  test('a page that is not there is not kept by search engines', () => {
    expect(meta(html({ kind: 'not-found', chrome: CHROME, latest: [] }), 'robots')).toBe('noindex')
  })

  test('a retracted story says why and when, and nothing else of it', () => {
    const at = new Date('2026-11-22T12:05:00Z')
    const page = html({
      kind: 'retracted',
      chrome: CHROME,
      reason: 'childFuture',
      text: 'Identitas anak dilindungi.',
      at,
    })
    expect(page).toContain('<h1>Berita ini dicabut</h1>')
    expect(page).toContain('melindungi masa depan anak')
    expect(page).toContain('Identitas anak dilindungi.')
    expect(page).toContain('22 November 2026 pukul 19.05 WIB')
    expect(meta(page, 'robots')).toBe('noindex')
  })

  test('none runs a script, carries a style attribute or names a title that waits', () => {
    const page = html(article({ body: doc(readAlso(null), paragraph(text('x'))) }))
    expect(page).not.toMatch(/ style="| on[a-z]+="|Judul yang Ditunggu/)
  })
})

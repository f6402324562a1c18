// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import robotsParser from 'robots-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { newsSitemap } from '#components/site/feeds/sitemap.ts'
import { SaveDistribution, saveDistribution } from '#lib/commands/site/save-distribution.ts'
import { done, NOW } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { CRAWLERS } from '#lib/newsroom/crawlers.ts'
import { DISTRIBUTION } from '#lib/newsroom/distribution.ts'
import { readNewsSitemap } from '#lib/queries/site/read-sitemap.ts'
import { linkTo, Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { ORIGIN, visit } from './testing.ts'

let press: Press
let target: Story
let story: Story
let gone: Story

const textOf = async (path: string): Promise<string> => (await visit(path)).text()
const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")

beforeAll(async () => {
  press = await Press.found()
  target = await press.live({ headline: 'Sasaran tautan', minutes: 1 })
  gone = await press.live({ headline: 'Yang dicabut', minutes: 2 })
  story = await press.live({
    headline: 'Harga "beras" & gula <naik>',
    section: 'ekonomi',
    tags: ['Beras & Gula'],
    body: [readAlso(target.articleId), linkTo(target.path), linkTo(gone.path)],
    minutes: 3,
  })
  story = { ...story, path: `/ekonomi/harga-beras-gula-naik-${story.number}` }
  await press.retract(gone, new Date())
})

/** Own, small schemas: what sitemaps.org 0.9 and Google's news extension ask for, and nothing beside it. */
const XSD_INDEX = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
<xs:element name="sitemapindex"><xs:complexType><xs:sequence><xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
<xs:element name="loc" type="xs:anyURI"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`
const XSD_URLS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
<xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
<xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
<xs:element name="loc" type="xs:anyURI"/><xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/><xs:element ref="n:news" minOccurs="0"/>
</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`
const XSD_NEWS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
<xs:element name="news"><xs:complexType><xs:sequence><xs:element name="publication"><xs:complexType><xs:sequence>
<xs:element name="name" type="xs:string"/><xs:element name="language" type="xs:language"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="publication_date" type="xs:dateTime"/><xs:element name="title" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>`

async function expectValid(xml: string, schema: string): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [{ fileName: 'schema.xsd', contents: schema }],
    preload: [{ fileName: 'news.xsd', contents: XSD_NEWS }],
  })
  expect([valid, errors.map(({ message }) => message)]).toEqual([true, []])
}

test('page, Open Graph, JSON-LD, site map and feeds name one address of each story', async () => {
  for (const { path } of [target, story]) {
    const html = await textOf(path)
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')
    const address = ORIGIN + path
    expect({
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      openGraph: /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1],
      jsonLd: [ld.url, ld.mainEntityOfPage['@id']],
    }).toEqual({ canonical: address, openGraph: address, jsonLd: [address, address] })
    const files = [...(await textOf('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(
      ([, loc = '']) => new URL(loc).pathname,
    )
    const maps = (await Promise.all(files.map(textOf))).join('')
    expect(unescaped(maps).split(`<loc>${address}</loc>`)).toHaveLength(2)
    expect(parseRssFeed(await textOf('/feed.xml')).items?.map(({ guid }) => guid?.value)).toContain(address)
    expect(parseAtomFeed(await textOf('/atom.xml')).entries?.map(({ id }) => id)).toContain(address)
    expect(parseJsonFeed(await textOf('/feed.json')).items?.map(({ id }) => id)).toContain(address)
  }
})

test('front page and sections name one address of themselves too', async () => {
  for (const path of ['/', '/ekonomi']) {
    const html = await textOf(path)
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')
    const address = ORIGIN + path
    expect({
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      openGraph: /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1],
      jsonLd: path === '/' ? ld['@graph'].map(({ url }: { url: string }) => url) : ld.itemListElement.at(-1).item,
    }).toEqual({ canonical: address, openGraph: address, jsonLd: path === '/' ? [address, address] : address })
    expect((await textOf('/sitemap/halaman.xml')).split(`<loc>${address}</loc>`)).toHaveLength(2)
  }
})

describe('feeds', () => {
  test('carry headline, authors, tags and the whole text, without baca juga and with absolute addresses', async () => {
    const item = parseRssFeed(await textOf('/ekonomi/feed.xml')).items?.[0]
    expect(item).toMatchObject({
      title: 'Harga "beras" & gula <naik>',
      dc: { creators: ['Ani Wulandari'] },
      categories: [{ name: 'Ekonomi' }, { name: 'Beras & Gula' }],
    })
    expect(item?.content?.encoded).toContain(`<a href="${ORIGIN}${target.path}">tautan</a>`)
    expect(item?.content?.encoded).not.toMatch(/Baca juga|data-read-also|href="\//)
  })

  test('lead to nothing that was retracted, and do not list it', async () => {
    for (const path of [
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/internasional/feed.xml',
      '/sitemap/1.xml',
      '/sitemap-news.xml',
    ])
      expect(await textOf(path)).not.toMatch(new RegExp(`-${gone.number}["<]|Yang dicabut`))
  })

  test('of sections that do not exist do not exist', async () => {
    expect((await visit('/tidak-ada/feed.xml')).status).toBe(404)
  })

  test('give standfirsts only, and name their hub, when settings say so', async () => {
    const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
    const input = { ...DISTRIBUTION, fullText: false, hub: 'https://hub.example.com/', version }
    done(await saveDistribution(press.newsroom.cast.dewi, input, new Date()))
    const rss = parseRssFeed(await textOf('/feed.xml'))
    expect(rss.items?.[0]?.content).toBeUndefined()
    expect(rss.items?.[0]?.description).toContain('Ringkasan')
    expect(rss.atom?.links).toContainEqual({ href: 'https://hub.example.com/', rel: 'hub' })
    expect(parseJsonFeed(await textOf('/feed.json')).hubs).toEqual([
      { type: 'WebSub', url: 'https://hub.example.com/' },
    ])
  })
})

describe('site maps', () => {
  test('keep the schemas of sitemaps.org and of Google News', async () => {
    await expectValid(await textOf('/sitemap.xml'), XSD_INDEX)
    for (const path of ['/sitemap/halaman.xml', '/sitemap/1.xml', '/sitemap-news.xml'])
      await expectValid(await textOf(path), XSD_URLS)
  })

  test('of news hold what first went out within two days, with the time it did', async () => {
    const twoDaysOn = new Date(NOW.getTime() + 48 * 60 * 60_000 + 2 * 60_000)
    const { entries, ...site } = await readNewsSitemap(twoDaysOn)
    const news = newsSitemap(site, entries)
    expect(news).toContain(`${story.path}</loc>`)
    expect(news).toContain('<news:title>Harga &quot;beras&quot; &amp; gula &lt;naik&gt;</news:title>')
    expect(news).not.toContain(target.path)
  })

  test('have no file beyond the last story, and none of another name', async () => {
    for (const file of ['0.xml', '01.xml', 'x.xml', '1.txt']) expect((await visit(`/sitemap/${file}`)).status).toBe(404)
  })
})

describe('robots.txt', () => {
  const robots = async () => robotsParser(`${ORIGIN}/robots.txt`, await textOf('/robots.txt'))

  test.each([
    { training: false, answers: false, agents: false },
    { training: true, answers: true, agents: true },
    { training: false, answers: true, agents: false },
  ])('lets in whom settings let in, and link previews always: %o', async (crawlers) => {
    const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
    done(await saveDistribution(press.newsroom.cast.gita, { ...DISTRIBUTION, crawlers, version }, new Date()))
    const rules = await robots()
    for (const group of ['training', 'answers', 'agents'] as const)
      for (const agent of CRAWLERS[group])
        expect([agent, rules.isAllowed(`${ORIGIN}/`, agent)]).toEqual([agent, crawlers[group]])
    for (const agent of [...CRAWLERS.previews, 'Googlebot']) {
      expect(rules.isAllowed(`${ORIGIN}${story.path}`, agent)).toBe(true)
      expect(rules.isAllowed(`${ORIGIN}/newsroom`, agent)).toBe(false)
    }
    expect(rules.getSitemaps()).toEqual([`${ORIGIN}/sitemap.xml`, `${ORIGIN}/sitemap-news.xml`])
  })

  test('is the admin’s and the chief’s to change, with sound values', async () => {
    const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
    const refused = await saveDistribution(press.newsroom.cast.budi, { ...DISTRIBUTION, version }, new Date())
    expect(refused).toEqual({ ok: false, refusal: { kind: 'not-allowed', need: 'chiefOrAdmin' } })
    for (const wrong of [{ hub: 'javascript:alert(1)' }, { indexNowKey: 'short' }, { indexNowKey: 'has space in it' }])
      expect(SaveDistribution.safeParse({ ...DISTRIBUTION, version, ...wrong }).success).toBe(false)
  })
})

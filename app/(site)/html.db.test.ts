// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { HtmlValidate } from 'html-validate'
import { beforeAll, expect, test } from 'vitest'
import { renderDocument, renderFailure } from '#components/site/render-document.tsx'
import { article, card, LIST } from '#components/site/testing.ts'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { done, seen } from '#lib/commands/testing.ts'
import { joinTopic } from '#lib/commands/topic/join-topic.ts'
import { saveTopic } from '#lib/commands/topic/save-topic.ts'
import { Press, readAlso } from '#lib/queries/site/testing.ts'
import { crawl } from './testing.ts'

/** By the HTML Living Standard and WCAG, offline. Off is how React writes what the standard leaves open. */
const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'attr-case': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off' },
})

type Document = { path: string; text: string }
let pages: readonly Document[]

beforeAll(async () => {
  const press = await Press.found()
  const target = await press.live({ headline: 'Kapal Berlayar', tags: ['Kelautan'] })
  const body = [readAlso(target.articleId)]
  await press.live({ headline: 'Harga "Beras" & <Gula>', section: 'nasional', tags: ['Kelautan'], body })
  const taken = await press.live({ headline: 'Salah Orang' })
  const retraction = { ...(await seen(taken.articleId)), reason: 'pressCouncil', text: 'Salah orang.' } as const
  done(await retractArticle(press.newsroom.cast.dewi, retraction, new Date()))
  const chief = press.newsroom.cast.dewi
  const made = async (kind: 'topic' | 'series', tags: string[]) => {
    const input = {
      topicId: null,
      kind,
      slug: kind,
      name: `Rob ${kind}`,
      about: 'Air pasang.',
      tags,
      closed: false,
      version: 0,
    }
    return done(await saveTopic(chief, input, new Date())).topicId
  }
  const topic = await made('topic', ['Kelautan'])
  const { articleId, number } = target
  done(await joinTopic(chief, { topicId: await made('series', []), articleId }, new Date()))
  const spec = {
    breaking: { text: 'Gempa di laut', story: number, until: '2099-01-01T00:00' },
    main: [null, null],
    picks: [null],
    fillPicks: true,
    blocks: [{ kind: 'topic' as const, key: topic, visible: true, places: [null, null] }],
  }
  const { version } = done(await saveFront(chief, { kind: 'home', key: '', version: 0, spec }, new Date()))
  done(await publishFront(chief, { kind: 'home', key: '', version }, new Date()))
  const asked = ['/tiada-di-sini', taken.path, '/cari?q=kapal', '/cari?q=zzz']
  const crawled = [...(await crawl(asked)).values()].filter(({ text }) => text.startsWith('<!doctype'))
  const kinds = [
    ...asked,
    target.path,
    '/',
    '/nasional',
    '/tag/kelautan',
    '/penulis/ani',
    '/indeks',
    '/redaksi',
    '/topik/topic',
    '/topik/series',
  ]
  expect(crawled.map(({ path }) => path)).toEqual(expect.arrayContaining([...kinds, '/terpopuler']))
  pages = crawled
})

test('every page of readers is HTML as the standard wants it', async () => {
  const alone = [
    { path: 'a failure', text: (await renderFailure('x1')).html },
    { path: 'a second page', text: (await renderDocument(LIST)).html },
    { path: 'a story with all there is', text: (await renderDocument(article({ more: [card(1)] }))).html },
  ]
  const wrong = new Map<string, string>()
  for (const { path, text } of [...pages, ...alone]) {
    const { results } = await validate.validateString(text)
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      wrong.set(`${ruleId}: ${message}`, `${path} ${selector}`)
  }
  expect([...wrong].map(([what, where]) => `${what} (${where})`)).toEqual([])
})

/** What search engines ask of each type, and that it is no empty text: Google's guides, schema.org. */
const REQUIRED: Record<string, readonly string[]> = {
  NewsArticle: [
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'mainEntityOfPage',
    'url',
    'inLanguage',
  ],
  NewsMediaOrganization: ['@id', 'name', 'url', 'logo'],
  WebSite: ['@id', 'name', 'url', 'publisher', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position'],
  Person: ['name'],
  ImageObject: ['url'],
  WebPage: ['@id'],
  CollectionPage: ['name', 'url'],
  CreativeWorkSeries: ['name', 'url'],
  ItemList: ['itemListElement'],
  ContactPoint: ['contactType'],
}

type Node = { [key: string]: unknown; '@type': string }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && '@type' in value

/** Every thing that is described in a value, however deep. */
const nodesIn = (value: unknown): Node[] =>
  typeof value === 'object' && value !== null
    ? [...(isNode(value) ? [value] : []), ...Object.values(value).flatMap(nodesIn)]
    : []

test('every page tells machines what its kind must tell, whole and with addresses of its own', () => {
  const told = new Map<string, Set<string>>()
  for (const { path, text } of pages) {
    const scripts = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
    const nodes = scripts.flatMap(([, json = '']) => nodesIn(JSON.parse(json)))
    told.set(path, new Set(nodes.map((node) => node['@type'])))
    for (const node of nodes) {
      const required = REQUIRED[node['@type']]
      expect(required, `${path}: ${node['@type']} is not known to this test`).toBeDefined()
      const missing = required?.filter((key) => node[key] === undefined || node[key] === '')
      expect(missing, `${path} ${node['@type']}`).toEqual([])
      for (const key of ['url', 'item', '@id'])
        if (typeof node[key] === 'string') expect(node[key], path).toMatch(/^http:\/\/localhost:3000\//)
      for (const key of ['datePublished', 'dateModified'])
        if (key in node) expect(node[key], path).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }
    const unkept = text.includes('<meta name="robots" content="noindex"')
    if (unkept) expect(nodes, path).toEqual([])
  }
  const story = [...told.keys()].find((path) => path.startsWith('/internasional/kapal')) ?? ''
  expect([...(told.get(story) ?? [])]).toEqual(expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'Person']))
  expect([...(told.get('/') ?? [])]).toEqual(expect.arrayContaining(['NewsMediaOrganization', 'WebSite']))
  expect([...(told.get('/nasional') ?? [])]).toContain('BreadcrumbList')
})

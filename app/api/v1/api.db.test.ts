// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { embargoArticle } from '#lib/commands/article/embargo-article.ts'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { sweepSchedules } from '#lib/commands/article/sweep-schedules.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { done, NOW, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { apiHandlers } from '#lib/edge/api.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { linkTo, Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { OPERATIONS } from './operations.ts'
import { ask, ORIGIN, PATHS, walk } from './testing.ts'

let press: Press
let target: Story
let waiting: Story
let gone: Story
let story: Story

type Summary = { id: string; number: number; headline: string; self: string }
const json = async (address: string, init?: RequestInit) => (await ask(address, init)).json()
const headlines = (data: Summary[]) => data.map(({ headline }) => headline)
const PIXEL = { width: 1000, height: 500, widths: [400, 800, 1000] }

beforeAll(async () => {
  press = await Press.found()
  target = await press.live({ headline: 'Sasaran tautan', minutes: 1, section: 'ekonomi' })
  waiting = await press.write({ headline: 'Konsep rahasia', tags: ['Hanya konsep'] })
  gone = await press.live({ headline: 'Yang dicabut', minutes: 2 })
  const draft = await press.write({
    headline: 'Kapal beras tiba',
    section: 'ekonomi',
    tags: ['Beras', 'Pelabuhan'],
    body: [
      readAlso(target.articleId),
      { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: 'Judul yang dicari' } },
      readAlso(waiting.articleId),
      { ...readAlso(waiting.articleId), attrs: { ...readAlso(waiting.articleId).attrs, fallbackId: gone.articleId } },
      linkTo(target.path),
      linkTo(gone.path),
      linkTo('https://contoh.example/laporan'),
    ],
  })
  const ids = { articleId: draft.articleId, byId: press.newsroom.cast.ani.id, at: NOW, sha256: 'x', fileName: 'x.jpg' }
  const { id } = await db().image.create({ data: { ...ids, ...PIXEL } })
  const leadImage = { imageId: id, alt: 'Kapal', caption: 'Kapal di dermaga.', credit: 'Foto: Ani' }
  await press.describe(draft.articleId, { leadImage } as never)
  await press.publish(draft, 3)
  story = draft
  await press.retract(gone)
  while ((await countTerms()) > 0);
})

describe('the description', () => {
  type Described = { parameters?: { name: string; in: string; required: boolean; schema: object }[]; responses: Json }
  type Json = Record<string, never>
  let api: { openapi: string; paths: Record<string, { get: Described }>; components: { schemas: object } }
  let ajv: Ajv
  const validators = new Map<string, ValidateFunction>()

  beforeAll(async () => {
    api = await json('/openapi.json')
    ajv = formats.default(new Ajv({ strict: true, strictTypes: false, allErrors: true, coerceTypes: false }))
    ajv.addKeyword('components')
    // OpenAPI's own keywords stand beside the schemas: the whole document is given, schemas are named by their pointers.
    ajv.addSchema({ $id: 'api', components: api.components } as never, 'api')
  })

  function validator(schema: { $ref?: string }): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')
    const known = validators.get(text) ?? ajv.compile(JSON.parse(text))
    validators.set(text, known)
    return known
  }

  async function expectDescribed(operation: Described, response: Response): Promise<unknown> {
    const described = operation.responses[response.status] as never as { content: Record<string, { schema: object }> }
    const type = response.headers.get('content-type') ?? ''
    expect([response.status, type, Object.keys(described?.content ?? {}).includes(type)]).toEqual([
      response.status,
      type,
      true,
    ])
    const body = await response.json()
    const valid = validator(described.content[type]?.schema as object)
    expect([valid(body), valid.errors]).toEqual([true, null])
    return body
  }

  /** What each operation is asked, by its id: with every parameter that it has, in one question or the other. */
  const questions = (): Record<string, string[]> => ({
    listArticles: [
      '',
      `?section=ekonomi&limit=1&since=2026-11-22T19:05:00%2B07:00`,
      '?tag=beras',
      '?author=ani',
      '?section=olahraga',
    ],
    listNinjs: ['', '?section=ekonomi&limit=1', '?tag=beras&since=2026-11-22T00:00:00Z', '?author=ani'],
    getArticle: [`/${story.number}`, `/${story.articleId}`, `/${target.number}`, `/${story.number}.ninjs`],
    listSections: [''],
    listTags: ['', '?limit=1'],
    listAuthors: ['', '?limit=1'],
    search: ['?q=beras', '?q=kapal&section=ekonomi&from=2026-11-22&to=2026-11-23', '?q=kapak'],
    getDescription: [''],
  })

  test('is asked of every operation, and each answers what it says', async () => {
    for (const [path, { get }] of Object.entries(api.paths)) {
      const id = (get as never as { operationId: string }).operationId
      const asked = questions()[id] ?? []
      expect([id, asked.length > 0]).toEqual([id, true])
      for (const question of asked)
        for (const accept of ['*/*', 'application/ninjs+json']) {
          const response = await ask(path.replace('/{article}', '') + question, { headers: { accept } })
          expect([id, question, response.status]).toEqual([id, question, 200])
          await expectDescribed(get, response)
        }
      const named = (get.parameters ?? []).filter((one) => one.in === 'query' && one.name !== 'cursor')
      for (const { name } of named) expect([id, name, asked.join()]).toEqual([id, name, expect.stringContaining(name)])
    }
  })

  test('names every route there is, and no other', () => {
    expect(Object.keys(api.paths).sort()).toEqual([...PATHS].sort())
  })

  test('also describes what goes wrong', async () => {
    const article = api.paths['/articles/{article}']?.get as Described
    expect(await expectDescribed(article, await ask(`/articles/${gone.number}`))).toMatchObject({ reason: 'decency' })
    await expectDescribed(article, await ask('/articles/999999'))
    await expectDescribed(api.paths['/articles']?.get as Described, await ask('/articles?limit=0'))
    await expectDescribed(api.paths['/search']?.get as Described, await ask('/search?q=x&section=tidak-ada'))
  })

  test('holds every field that is sent: nothing is sent that it does not name', async () => {
    const strict = async (schema: z.ZodType, address: string) => {
      const body = await json(address)
      expect(schema.parse(body)).toEqual(body)
    }
    await strict(OPERATIONS.listArticles.answer, '/articles')
    await strict(OPERATIONS.listNinjs.answer, '/articles.ninjs')
    await strict(OPERATIONS.getArticle.answer, `/articles/${story.number}`)
    await strict(OPERATIONS.getArticle.ninjs, `/articles/${story.number}.ninjs`)
    await strict(OPERATIONS.listSections.answer, '/sections')
    await strict(OPERATIONS.listTags.answer, '/tags')
    await strict(OPERATIONS.listAuthors.answer, '/authors')
    await strict(OPERATIONS.search.answer, '/search?q=beras')
  })
})

describe('a story', () => {
  test('has its text as HTML, as plain text and as a document, with baca juga to live stories only', async () => {
    const body = await json(`/articles/${story.number}`)
    expect(body).toMatchObject({
      id: story.articleId,
      number: story.number,
      url: `${ORIGIN}${story.path}`,
      self: `${ORIGIN}/api/v1/articles/${story.number}`,
      headline: 'Kapal beras tiba',
      section: { slug: 'ekonomi', url: `${ORIGIN}/ekonomi` },
      tags: [{ slug: 'beras', name: 'Beras' }, { slug: 'pelabuhan' }],
      credits: [{ role: 'writer', name: 'Ani Wulandari', handle: 'ani', url: `${ORIGIN}/penulis/ani` }],
      publishedAt: '2026-11-22T12:08:00.000Z',
      updatedAt: null,
      language: 'id',
    })
    expect(body.body.html).toContain(`<a href="${ORIGIN}${target.path}">tautan</a>`)
    expect(body.body.html).not.toContain('aside')
    expect(body.body.text).toBe('Isi Kapal beras tiba.\n\ntautan\n\ntautan\n\ntautan')
    expect(body.readAlso).toEqual([
      {
        position: 1,
        label: null,
        article: {
          id: target.articleId,
          number: target.number,
          headline: 'Sasaran tautan',
          url: ORIGIN + target.path,
          self: `${ORIGIN}/api/v1/articles/${target.number}`,
        },
      },
    ])
    expect(body.body.document.content.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph',
      'readAlso',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(body.body.document.content[1].attrs).toEqual({ articleId: target.articleId, label: null, wantedTitle: null })
    expect(body.body.document.content[3].content).toEqual([{ type: 'text', text: 'tautan' }])
    const sent = JSON.stringify(body)
    for (const hidden of [waiting.articleId, gone.articleId, gone.path, 'Judul yang dicari', '@naskah.test'])
      expect(sent).not.toContain(hidden)
  })

  test('has its picture in every rendition, with true sizes', async () => {
    const { picture } = await json(`/articles/${story.number}`)
    expect(picture).toMatchObject({ alt: 'Kapal', caption: 'Kapal di dermaga.', credit: 'Foto: Ani', width: 1000 })
    expect(picture.renditions).toHaveLength(6)
    expect(picture.renditions[2]).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:3000\/media\/[0-9a-f-]{36}\/800\.webp$/),
      type: 'image/webp',
      width: 800,
      height: 400,
    })
  })

  test('is gone with its reason once it is retracted, by number and by id, in the language that is asked for', async () => {
    for (const key of [gone.number, gone.articleId, `${gone.number}.ninjs`]) {
      const response = await ask(`/articles/${key}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([410, 'application/problem+json'])
      expect(await response.json()).toMatchObject({
        status: 410,
        title: 'Berita dicabut',
        detail: 'Berita ini dicabut. Dasar pencabutan: melanggar kesusilaan.',
        reason: 'decency',
        explanation: 'Dicabut atas pertimbangan redaksi.',
        retractedAt: NOW.toISOString(),
      })
    }
    const english = await ask(`/articles/${gone.number}`, { headers: { 'accept-language': 'en-GB, id;q=0.5' } })
    expect(english.headers.get('content-language')).toBe('en')
    expect((await english.json()).detail).toContain('it offended decency')
    expect(headlines(await walk('/articles'))).not.toContain('Yang dicabut')
  })

  test('that readers never had is not there, whatever the newsroom knows of it', async () => {
    for (const key of [waiting.number, waiting.articleId, `${waiting.number}.ninjs`, 0, 'x', '007', '1.json'])
      expect([key, (await ask(`/articles/${key}`)).status]).toEqual([key, 404])
    expect((await walk<{ name: string }>('/tags')).map(({ name }) => name)).toEqual(['Beras', 'Pelabuhan'])
    expect((await ask('/articles?tag=hanya-konsep')).status).toBe(404)
  })

  test('under embargo and schedule comes with the clock, not before', async () => {
    const held = await press.write({ headline: 'Menunggu jam', section: 'nasional' })
    const { citra, ani } = press.newsroom.cast
    const wall = (minutes: number) => wallOf(new Date(NOW.getTime() + minutes * 60_000), 'Asia/Jakarta')
    done(await submitArticle(ani, await seen(held.articleId), NOW))
    done(await approveArticle(citra, await seen(held.articleId), NOW))
    done(await embargoArticle(citra, { ...(await seen(held.articleId)), until: wall(9) }, NOW))
    done(await scheduleArticle(citra, { ...(await seen(held.articleId)), at: wall(10) }, NOW))
    expect((await ask(`/articles/${held.number}`)).status).toBe(404)
    expect(headlines(await walk('/articles'))).not.toContain('Menunggu jam')
    await sweepSchedules(new Date(NOW.getTime() + 11 * 60_000))
    expect((await ask(`/articles/${held.number}`)).status).toBe(200)
    expect(headlines(await walk('/articles'))[0]).toBe('Menunggu jam')
  })
})

describe('lists', () => {
  test('give each story once, newest first, while others go out', async () => {
    const before = await walk<Summary>('/articles')
    let more = 20
    const paged = await walk<Summary>('/articles?limit=1', async () => {
      more += 1
      await press.live({ headline: `Susulan ${more}`, section: 'ekonomi', minutes: more })
    })
    expect(headlines(paged)).toEqual(headlines(before))
    const bySection = await walk<Summary>('/articles?section=ekonomi&limit=2')
    expect(new Set(bySection.map(({ id }) => id)).size).toBe(bySection.length)
    expect(headlines(bySection).slice(-2)).toEqual(['Kapal beras tiba', 'Sasaran tautan'])
    expect(headlines(await walk('/articles?section=ekonomi&since=2026-11-22T12:08:00Z')).at(-1)).toBe(
      'Kapal beras tiba',
    )
    expect((await walk<{ handle: string }>('/authors?limit=1')).map(({ handle }) => handle)).toEqual(['ani'])
  })

  test('name the next page in the body and in the Link header, under the site’s own address', async () => {
    const response = await ask('/articles?limit=1&section=ekonomi')
    const { next } = await response.json()
    expect(response.headers.get('link')).toBe(`<${next}>; rel="next"`)
    expect(next).toMatch(/^http:\/\/localhost:3000\/api\/v1\/articles\?limit=1&section=ekonomi&cursor=[\w-]+$/)
    expect((await ask('/sections')).headers.get('link')).toBeNull()
  })

  test('of a search keep the order of the first page', async () => {
    while ((await countTerms()) > 0);
    const first = await json('/search?q=susulan')
    const page = await json('/search?q=kapal')
    expect(page.data[0]).toMatchObject({ article: { headline: 'Kapal beras tiba' } })
    expect(page.data[0].headline[0]).toEqual({ text: 'Kapal', found: true })
    expect(first.data.length).toBeGreaterThan(0)
    for (let at = 0; at < 18; at += 1) await press.live({ headline: `Gabah ${at}`, minutes: -at })
    const found = await walk<{ article: Summary }>('/search?q=gabah', () =>
      press.live({ headline: 'Gabah terbaru', minutes: 60 * 24 * 365 * 100 }),
    )
    expect(found).toHaveLength(18)
    expect(new Set(found.map(({ article }) => article.id)).size).toBe(18)
  })
})

describe('a wrong question', () => {
  test.each([
    ['/articles?limit=0', 'limit', '“limit” harus bilangan bulat dari 1 sampai 100.'],
    ['/articles?limit=banyak', 'limit', '“limit” harus bilangan bulat dari 1 sampai 100.'],
    ['/articles?cursor=xyz', 'cursor', '“cursor” tidak dapat dibaca.'],
    ['/tags?cursor=bmFtZSBhIGI', 'cursor', '“cursor” tidak dapat dibaca.'],
    ['/articles?since=kemarin', 'since', '“since” harus waktu lengkap'],
    ['/articles?section=Tidak%20Ada', 'section', '“section” harus slug kanal'],
    [
      '/articles?foo=1',
      'foo',
      'Parameter “foo” tidak ada di sini. Yang dikenal: section, tag, author, since, limit, cursor.',
    ],
    ['/sections?limit=1', 'limit', 'Alamat ini tidak menerima parameter.'],
    ['/articles?limit=1&limit=2', 'limit', 'ditulis lebih dari sekali'],
    ['/search', 'q', '“q” harus berisi kata'],
    ['/search?q=x&from=2026-02-31', 'from', '“from” harus tanggal'],
  ])('%s is refused with a sentence that names what is wrong', async (address, parameter, sentence) => {
    const response = await ask(address)
    const body = await response.json()
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({ status: 400, parameter, detail: expect.stringContaining(sentence) })
    const pointer = new URL(body.type).hash.slice(2).split('/')
    const api = await json('/openapi.json')
    expect(pointer.reduce((at, key) => at?.[key], api)).toMatchObject({ status: 400 })
  })

  test('about two lists at once, an unknown list and an unknown address is told apart', async () => {
    const two = await ask('/articles?section=ekonomi&tag=beras', { headers: { 'accept-language': 'en' } })
    expect([two.status, (await two.json()).detail]).toEqual([400, 'Choose one of “section”, “tag” and “author”.'])
    const none = await ask('/articles?author=tidak-ada')
    expect([none.status, (await none.json()).detail]).toEqual([
      404,
      'Tidak ada berita tayang dari penulis “tidak-ada”.',
    ])
    for (const address of ['/tidak-ada', '/articles/1/2', '']) expect((await ask(address)).status).toBe(404)
  })

  test('to change something is not served', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await ask('/articles', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })
})

describe('HTTP', () => {
  test('a copy that is still true is not sent again; packing is left to Next, which says so', async () => {
    const address = `/articles/${story.number}`
    const asked = await ask(address, { headers: { 'accept-encoding': 'gzip, br' } })
    expect((await asked.json()).number).toBe(story.number)
    const tag = asked.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/)
    const again = await ask(address, { headers: { 'if-none-match': `"other", ${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    await press.retitle(target.articleId, ' baru')
    await press.publish(target, 90)
    const changed = await ask(address, { headers: { 'if-none-match': tag } })
    expect([changed.status, (await changed.json()).readAlso[0].article.headline]).toEqual([200, 'Sasaran tautan baru'])
  })

  test('HEAD says what GET would send', async () => {
    for (const address of ['/articles', `/articles/${gone.number}`]) {
      const [head, get] = [await ask(address, { method: 'HEAD' }), await ask(address)]
      expect([head.status, await head.text()]).toEqual([get.status, ''])
      expect([...head.headers]).toEqual([...get.headers])
    }
  })

  test('what nobody expected is a problem with the id of its log line, and tells nothing else', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { GET } = apiHandlers({ parameters: z.strictObject({}), answer: z.object({}) }, async () => {
      throw new Error('the password of the database')
    })
    const response = await GET(new Request(`${ORIGIN}/api/v1/x`), { params: Promise.resolve({}) })
    const body = await response.json()
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect([body.detail, log.mock.calls[0]?.[0]]).toEqual(Array(2).fill(expect.stringContaining(body.id)))
    expect(JSON.stringify(body)).not.toContain('password')
    log.mockRestore()
  })

  test('pages of any origin may read, and must ask each time', async () => {
    const preflight = await ask('/articles', { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
    for (const response of [preflight, await ask('/articles'), await ask('/articles?foo=1')])
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect((await ask('/articles')).headers.get('cache-control')).toBe('public, no-cache')
    expect((await ask('/articles?foo=1')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('ninjs', () => {
  /** Our own, small schema of what we send: names and values of ninjs 3.1, and nothing beside them. */
  const text = { type: 'string', minLength: 1 }
  const uri = { type: 'string', format: 'uri' }
  const moment = { type: 'string', format: 'date-time' }
  const object = (properties: object, required: string[]) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  })
  const many = (items: object) => ({ type: 'array', items })
  const reading = object({ role: text, contentType: text, value: { type: 'string' } }, ['value'])
  const body = object(
    { role: text, contentType: { enum: ['text/html', 'text/plain'] }, value: text, wordCount: {}, charCount: {} },
    ['value', 'contentType'],
  )
  const rendition = object(
    { name: text, href: uri, contentType: text, width: { type: 'integer' }, height: { type: 'integer' } },
    ['name', 'href'],
  )
  const common = {
    uri,
    type: { enum: ['text', 'picture'] },
    representationType: { enum: ['full', 'partial'] },
    versionCreated: moment,
    by: text,
    headlines: many(reading),
    descriptions: many(reading),
    renditions: many(rendition),
  }
  const SCHEMA = object(
    {
      ...common,
      standard: object({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: uri }, ['name', 'version']),
      profile: text,
      firstCreated: moment,
      pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
      language: { const: 'id' },
      copyrightHolder: text,
      title: text,
      slugline: text,
      altIds: many(object({ role: text, value: text }, ['value'])),
      infoSources: many(object({ name: text, role: text, uri }, ['name'])),
      subjects: many(object({ name: text, rel: text, uri }, ['name'])),
      bodies: many(body),
      associations: many(object({ ...common, name: text, rel: text }, ['name', 'uri'])),
    },
    ['uri'],
  )
  const valid = formats.default(new Ajv()).compile(SCHEMA)

  test('of one story, by address and by Accept, has the fields of ninjs 3.1', async () => {
    const response = await ask(`/articles/${story.number}.ninjs`)
    expect(response.headers.get('content-type')).toBe('application/ninjs+json')
    const item = await response.json()
    expect([valid(item), valid.errors]).toEqual([true, null])
    expect(item).toMatchObject({
      uri: `${ORIGIN}/api/v1/articles/${story.number}`,
      representationType: 'full',
      profile: 'text-photo',
      by: 'Ani Wulandari',
      slugline: 'kapal-beras-tiba',
      copyrightHolder: 'Uji',
      subjects: [{ name: 'Ekonomi', rel: 'section' }, { name: 'Beras' }, { name: 'Pelabuhan' }],
      associations: [
        { name: 'leadImage', type: 'picture', by: 'Foto: Ani' },
        { rel: 'readAlso', uri: `${ORIGIN}/api/v1/articles/${target.number}` },
      ],
    })
    expect(item.associations[0].renditions).toHaveLength(6)
    for (const accept of ['application/ninjs+json', 'application/json;q=0.5, application/ninjs+json'])
      expect(await json(`/articles/${story.articleId}`, { headers: { accept } })).toEqual(item)
    for (const accept of ['application/json', '*/*', 'application/json, application/ninjs+json;q=0.1'])
      expect(await json(`/articles/${story.number}`, { headers: { accept } })).toHaveProperty('body')
  })

  test('of a list goes page by page like the list', async () => {
    const plain = await walk<Summary>('/articles?section=ekonomi')
    const items = await walk<{ uri: string }>('/articles.ninjs?section=ekonomi&limit=2')
    expect(items.map(({ uri: one }) => one)).toEqual(plain.map(({ self }) => self))
    for (const item of items) expect([valid(item), valid.errors]).toEqual([true, null])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { type BodyNode, parseDocument } from '#lib/body/document.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { db } from '#lib/db/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { verifyStream } from '#lib/newsroom/verify-stream.ts'
import { readArticle } from '#lib/queries/site/read-article.ts'
import { readOldAddress } from '#lib/queries/site/read-old-address.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { importArticle } from './import-article.ts'
import { linkImported } from './link-imported.ts'
import { retractArticle } from './retract-article.ts'
import { submitArticle } from './submit-article.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const PUBLISHED = new Date('2019-03-01T00:30:00Z')
let serial = 0
const storyOf = (over: object = {}) => {
  serial += 1
  return {
    source: 'muara.example',
    key: `guid ${serial}`,
    hash: sha256(`${serial}`),
    sectionId: newsroom.sectionId('nasional'),
    document: documentOf(`Pasar apung ${serial}`, 'Satu alinea dari arsip.') as unknown,
    metadata: { slug: '', slugTouched: false, tags: ['Pasar'], credits: [], seoTitle: '', seoDescription: '' },
    publishedAt: PUBLISHED as Date | null,
    updatedAt: null as Date | null,
    addresses: [{ host: 'muara.example', path: `/2019/03/pasar-${serial}` }],
    waiting: [] as { title: string; href: string | null }[],
    picture: null,
    ...over,
  }
}
const waitingFor = (title: string) => ({
  headline: 'Yang menunggu',
  standfirst: '',
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Satu alinea.' }] },
      { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: title } },
    ] as BodyNode[],
  },
})
const rowOf = (id: string) => db().article.findUniqueOrThrow({ where: { id } })

describe('an imported story', () => {
  test('is before readers under the date it had, in its lists, with one event that names its source', async () => {
    const input = storyOf({ updatedAt: new Date('2019-03-02T00:00:00Z') })
    const { articleId } = done(await importArticle(newsroom.cast.citra, input, NOW))
    expect(await rowOf(articleId)).toMatchObject({
      publication: 'live',
      stage: 'draft',
      publishedAt: PUBLISHED,
      updatedAt: new Date('2019-03-02T00:00:00Z'),
      createdAt: NOW,
    })
    const listings = await db().listing.findMany({ where: { articleId } })
    expect(listings.map(({ kind, publishedAt }) => [kind, publishedAt])).toEqual(
      expect.arrayContaining([
        ['section', PUBLISHED],
        ['tag', PUBLISHED],
      ]),
    )
    const events = await db().event.findMany({ where: { articleId } })
    expect(events).toMatchObject([
      {
        name: 'article.imported',
        facts: { source: 'muara.example', key: input.key, publishedAt: PUBLISHED.toISOString() },
      },
    ])
    expect(verifyStream(events, sha256)).toBeNull()
    expect(await db().signOff.count({ where: { articleId } })).toBe(0)
  })

  test('comes in once: again it is taken, and so it is for two at the same moment', async () => {
    const input = storyOf()
    const answers = await Promise.all([1, 2, 3].map(() => importArticle(newsroom.cast.dewi, input, NOW)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'taken', field: 'key' } })
    expect(await db().article.count({ where: { headline: `Pasar apung ${serial}` } })).toBe(1)
  })

  test('that readers never saw is a draft, and goes the way of every story', async () => {
    const { articleId } = done(await importArticle(newsroom.cast.citra, storyOf({ publishedAt: null }), NOW))
    expect(await rowOf(articleId)).toMatchObject({ publication: 'none', stage: 'draft', publishedAt: null })
    done(await submitArticle(newsroom.cast.citra, await seen(articleId), NOW))
  })

  test('is nothing new before readers: a date to come and a story without text are refused, and nothing stays', async () => {
    const before = await db().article.count()
    const { citra } = newsroom.cast
    const late = storyOf({ publishedAt: new Date(NOW.getTime() + 60_000) })
    expect(await importArticle(citra, late, NOW)).toMatchObject({
      refusal: { field: 'publishedAt', problem: 'future' },
    })
    const empty = storyOf({ document: { ...documentOf('Tanpa isi'), standfirst: '' } })
    expect(await importArticle(citra, empty, NOW)).toMatchObject({ refusal: { kind: 'incomplete', missing: ['body'] } })
    const script = storyOf({
      document: { headline: 'x', standfirst: '', body: { type: 'doc', content: [{ type: 'script' }] } },
    })
    expect(await importArticle(citra, script, NOW)).toMatchObject({ refusal: { field: 'document', problem: 'schema' } })
    const nowhere = storyOf({ sectionId: newsroom.cast.citra.id })
    expect(await importArticle(citra, nowhere, NOW)).toMatchObject({
      refusal: { field: 'section', problem: 'unknown' },
    })
    expect(await db().article.count()).toBe(before)
  })

  test.each(['ani', 'budi', 'eka', 'fajar', 'gita', 'hadi', 'visitor', 'clock'])(
    'is not brought in by %s',
    async (name) => {
      expect(await importArticle(newsroom.actor(name), storyOf(), NOW)).toMatchObject({
        refusal: { kind: 'not-allowed' },
      })
    },
  )
})

describe('baca juga that waited for its target', () => {
  test('leads there in a new revision, for readers at once, and neither date moves', async () => {
    const { citra } = newsroom.cast
    const input = storyOf({ document: waitingFor('Pasar nanti'), waiting: [{ title: 'Pasar nanti', href: null }] })
    const first = done(await importArticle(citra, input, NOW))
    const target = done(await importArticle(citra, storyOf({ document: documentOf('Pasar nanti', 'Isi.') }), NOW))
    const found = [{ title: 'Pasar nanti', articleId: target.articleId }]
    done(await linkImported(citra, { articleId: first.articleId, found }, NOW))
    const row = await rowOf(first.articleId)
    expect(row).toMatchObject({ publication: 'live', publishedAt: PUBLISHED, updatedAt: null })
    const links = await db().articleLink.findMany({ where: { revisionId: row.liveRevisionId ?? '' } })
    expect(links).toMatchObject([{ toId: target.articleId }])
    expect(documentFromYjs(row.yjs)).toEqual(parseDocument(row.document))
    const view = await readArticle('nasional', `yang-menunggu-${first.number}`)
    expect(view.kind === 'article' && Object.keys(view.targets)).toEqual([target.articleId])
    expect(await linkImported(citra, { articleId: first.articleId, found }, NOW)).toMatchObject({
      refusal: { kind: 'unchanged' },
    })
    expect(await db().importedItem.findUnique({ where: { articleId: first.articleId } })).toMatchObject({ waiting: [] })
  })

  test('is left to whoever works on the story since, and to those who may import', async () => {
    const { citra, ani } = newsroom.cast
    const input = storyOf({ document: waitingFor('Lain'), waiting: [{ title: 'Lain', href: null }], publishedAt: null })
    const { articleId } = done(await importArticle(citra, input, NOW))
    const found = [{ title: 'Lain', articleId: newsroom.sectionId('nasional') }]
    expect(await linkImported(ani, { articleId, found }, NOW)).toMatchObject({ refusal: { kind: 'not-allowed' } })
    done(await submitArticle(citra, await seen(articleId), NOW))
    expect(await linkImported(citra, { articleId, found }, NOW)).toMatchObject({ refusal: { kind: 'stale' } })
  })
})

describe('an old address', () => {
  const asked = (path: string) => readOldAddress(new URL(path, 'https://baru.example'))

  test('leads to the story, to its retraction when it is retracted, and nowhere while it is a draft', async () => {
    const { citra, dewi } = newsroom.cast
    const input = storyOf({
      addresses: [
        { host: 'muara.example', path: '/lama/satu' },
        { host: 'muara.example', path: '/?p=77' },
      ],
    })
    const { articleId, number } = done(await importArticle(citra, input, NOW))
    const path = `/nasional/pasar-apung-${serial}-${number}`
    expect(await asked('/lama/satu/?utm_source=wa')).toEqual({ kind: 'moved', path, dropsQuery: false })
    expect(await asked('/lama/satu/3')).toMatchObject({ path })
    expect(await asked('/?p=77')).toEqual({ kind: 'moved', path, dropsQuery: true })
    expect(await asked('/lama/dua')).toBeNull()
    const reason = { reason: 'sara' as const, text: 'Berita ini melanggar pedoman media siber.' }
    done(await retractArticle(dewi, { ...(await seen(articleId)), ...reason }, NOW))
    expect(await asked('/lama/satu')).toMatchObject({ path })
    expect(await readArticle('nasional', `pasar-apung-${serial}-${number}`)).toMatchObject({ kind: 'retracted' })
    const draft = storyOf({ publishedAt: null, addresses: [{ host: 'muara.example', path: '/lama/konsep' }] })
    done(await importArticle(citra, draft, NOW))
    expect(await asked('/lama/konsep')).toBeNull()
  })

  test('in a text is where the story is now, whichever of the two came first', async () => {
    const { citra } = newsroom.cast
    const link = (href: string) => ({ type: 'text', text: 'kata', marks: [{ type: 'link', attrs: { href } }] })
    const hrefs = [
      'https://www.muara.example/lama/nanti/',
      'https://lain.example/lama/nanti/',
      'http://localhost:3000/lama/nanti',
    ]
    const document = {
      headline: 'Menunjuk ke depan',
      standfirst: '',
      body: { type: 'doc', content: [{ type: 'paragraph', content: hrefs.map(link) }] },
    }
    const first = done(await importArticle(citra, storyOf({ document }), NOW))
    const moved = async () => {
      const view = await readArticle('nasional', `menunjuk-ke-depan-${first.number}`)
      return view.kind === 'article' ? view.moved : null
    }
    expect(await moved()).toEqual({})
    const input = storyOf({ addresses: [{ host: 'muara.example', path: '/lama/nanti' }] })
    const { number } = done(await importArticle(citra, input, NOW))
    const path = `/nasional/pasar-apung-${serial}-${number}`
    expect(await moved()).toEqual({ [hrefs[0] as string]: path, [hrefs[2] as string]: path })
  })
})

test('where a story came from and where it stood is never changed or deleted', async () => {
  done(await importArticle(newsroom.cast.citra, storyOf(), NOW))
  for (const sql of [
    `update "ImportedItem" set "hash" = repeat('a', 64)`,
    `delete from "ImportedItem"`,
    `delete from "OldAddress"`,
    `update "OldAddress" set "path" = '/x'`,
  ])
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow('append-only')
  await expect(
    db().$executeRawUnsafe(`insert into "OldAddress" select 'x', '/a/', "articleId" from "OldAddress" limit 1`),
  ).rejects.toThrow('old_address_is_path')
})

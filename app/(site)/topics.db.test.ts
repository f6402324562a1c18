// biome-ignore-all lint/style/noRestrictedImports: tests make their topics by commands, as the newsroom does
import { parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import { restoreArticle } from '#lib/commands/article/restore-article.ts'
import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { done, NOW, seen } from '#lib/commands/testing.ts'
import { arrangeTopic } from '#lib/commands/topic/arrange-topic.ts'
import { GatherTopic, gatherTopic } from '#lib/commands/topic/gather-topic.ts'
import { joinTopic } from '#lib/commands/topic/join-topic.ts'
import { leaveTopic } from '#lib/commands/topic/leave-topic.ts'
import { SaveTopic, saveTopic } from '#lib/commands/topic/save-topic.ts'
import { db } from '#lib/db/client.ts'
import { AWAITS_HEADER } from '#lib/kit/page-headers.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { ACTORS } from '#lib/newsroom/testing.ts'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
import { listFronts } from '#lib/queries/front/list-fronts.ts'
import { previewFront } from '#lib/queries/front/preview-front.ts'
import { Press, type Story } from '#lib/queries/site/testing.ts'
import { ORIGIN, visit } from './testing.ts'

let press: Press
const textOf = async (path: string): Promise<string> => (await visit(path)).text()
const statusOf = async (path: string): Promise<number> => (await visit(path)).status
const chief = () => press.newsroom.cast.dewi

type Over = Partial<Parameters<typeof SaveTopic.parse>[0] & object> & { slug: string }
const save = (over: Over & Record<string, unknown>, who = chief()) => {
  const plain = { topicId: null, kind: 'topic', name: over.slug, about: '', tags: [], closed: false, version: 0 }
  return saveTopic(who, SaveTopic.parse({ ...plain, ...over }), new Date())
}
const made = async (over: Over & Record<string, unknown>) => done(await save(over))
const arrange = async (topicId: string, stories: readonly Story[], who = chief()) => {
  const { version } = await db().topic.findUniqueOrThrow({ where: { id: topicId } })
  return arrangeTopic(who, { topicId, version, articleIds: stories.map(({ articleId }) => articleId) }, new Date())
}
/** Stories that a list leads to, in its order. */
const listed = (html: string): string[] => [
  ...new Set([...html.matchAll(/<h2><a href="([^"]+)"/g)].map(([, href = '']) => href)),
]

beforeAll(async () => {
  press = await Press.found()
})

describe('a topik', () => {
  test('gathers by its tags, old stories included, each once and the newest first', async () => {
    const both = await press.live({ headline: 'Rob dan tanggul', tags: ['Rob', 'Tanggul'], minutes: 1 })
    const rob = await press.live({ headline: 'Rob lagi', tags: ['Rob'], section: 'nasional', minutes: 3 })
    const draft = await press.write({ headline: 'Rob kelak', tags: ['Rob'] })
    expect(await textOf('/')).not.toContain('href="/topik"')
    const { topicId } = await made({ slug: 'rob', name: 'Rob Pantura', about: 'Air pasang.', tags: ['Rob', 'Tanggul'] })
    expect(await textOf('/')).toContain('href="/topik"')
    expect(listed(await textOf('/topik/rob'))).toEqual([rob.path, both.path])
    await press.publish(draft, 5)
    const hand = await press.live({ headline: 'Tanpa tag', minutes: 4 })
    done(await joinTopic(press.newsroom.cast.budi, { topicId, articleId: hand.articleId }, new Date()))
    const page = await textOf('/topik/rob')
    expect(listed(page)).toEqual([draft.path, hand.path, rob.path, both.path])
    expect(await textOf(hand.path)).toContain('<a href="/topik/rob">Rob Pantura</a>')
    expect(parseRssFeed(await textOf('/topik/rob/feed.xml')).items?.map(({ link }) => link)).toEqual(
      listed(page).map((path) => ORIGIN + path),
    )
    done(await leaveTopic(chief(), { topicId, articleId: hand.articleId }, new Date()))
    expect(listed(await textOf('/topik/rob'))).toEqual([draft.path, rob.path, both.path])
    await press.describe(rob.articleId, { tags: [] })
    await press.publish(rob, 6)
    expect(listed(await textOf('/topik/rob'))).toEqual([draft.path, both.path])
  })

  test('says one address of itself, in page, Open Graph, structured data, site map and feed', async () => {
    const html = await textOf('/topik/rob')
    const address = `${ORIGIN}/topik/rob`
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')
    expect({
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      openGraph: /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1],
      jsonLd: [ld['@type'], ld.url],
      listed: ld.mainEntity.itemListElement.map(({ url }: { url: string }) => url),
      feed: /type="application\/rss\+xml"[^>]*href="([^"]+)"/.exec(html)?.[1],
    }).toEqual({
      canonical: address,
      openGraph: address,
      jsonLd: ['CollectionPage', address],
      listed: listed(html).map((path) => ORIGIN + path),
      feed: '/topik/rob/feed.xml',
    })
    const map = await textOf('/sitemap/halaman.xml')
    expect([map.split(`<loc>${address}</loc>`).length, map.split(`<loc>${ORIGIN}/topik</loc>`).length]).toEqual([2, 2])
    expect(await textOf('/topik')).toContain('<a href="/topik/rob">Rob Pantura</a>')
  })

  test('lets go of stories with a tag that it gives up, and of nothing else', async () => {
    const row = await db().topic.findUniqueOrThrow({ where: { slug: 'rob' } })
    const kept = listed(await textOf('/topik/rob')).filter((path) => path.includes('tanggul'))
    await made({ topicId: row.id, slug: 'rob', name: 'Rob Pantura', tags: ['Tanggul'], version: row.version })
    expect(listed(await textOf('/topik/rob'))).toEqual(kept)
  })

  test('keeps its stories once closed, takes in no newer ones, and gives a retracted one back', async () => {
    const old = await press.live({ headline: 'Beras lama', tags: ['Beras'], minutes: -60 })
    const { topicId, version } = await made({ slug: 'beras', tags: ['Beras'] })
    done(await save({ topicId, slug: 'beras', tags: ['Beras'], closed: true, version }))
    const { closedAt } = await db().topic.findUniqueOrThrow({ where: { id: topicId } })
    const minutes = Math.ceil(((closedAt as Date).getTime() - NOW.getTime()) / 60_000) + 5
    const late = await press.live({ headline: 'Beras baru', tags: ['Beras'], minutes })
    expect(listed(await textOf('/topik/beras'))).toEqual([old.path])
    await press.retract(old, new Date())
    expect(await statusOf('/topik/beras')).toBe(404)
    done(await restoreArticle(chief(), await seen(old.articleId), new Date()))
    expect(listed(await textOf('/topik/beras'))).toEqual([old.path])
    done(await save({ topicId, slug: 'beras', tags: ['Beras'], closed: false, version: version + 1 }))
    expect(listed(await textOf('/topik/beras'))).toEqual([late.path, old.path])
  })

  test('leads on from every address that it had, and no other topic takes one of them', async () => {
    const { topicId, version } = await db()
      .topic.findUniqueOrThrow({ where: { slug: 'beras' } })
      .then(({ id, version: seenVersion }) => ({ topicId: id, version: seenVersion }))
    done(await save({ topicId, slug: 'harga-beras', tags: ['Beras'], version }))
    const moved = await visit('/topik/beras')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/topik/harga-beras'])
    expect((await visit('/topik/beras/hal/2')).headers.get('location')).toBe('/topik/harga-beras/hal/2')
    expect(await save({ slug: 'beras' })).toEqual({ ok: false, refusal: { kind: 'taken', field: 'slug' } })
    done(await save({ topicId, slug: 'beras', tags: ['Beras'], version: version + 1 }))
    expect(await statusOf('/topik/beras')).toBe(200)
  })

  test('gets its older stories from a job, and from none that it gathers by no more', async () => {
    const stories: Story[] = []
    for (let n = 0; n < 5; n += 1)
      stories.push(await press.live({ headline: `Arsip ${n}`, tags: ['Arsip'], minutes: -100 + n }))
    const input = { topicId: null, kind: 'topic' as const, slug: 'arsip', name: 'Arsip', about: '', tags: ['Arsip'] }
    const { topicId, version } = done(await saveTopic(chief(), { ...input, closed: false, version: 0 }, new Date(), 2))
    expect(listed(await textOf('/topik/arsip'))).toEqual([4, 3].map((n) => stories[n]?.path))
    const [job] = await db().$queryRaw<{ payload: unknown }[]>`
      select "payload" from graphile_worker._private_jobs where "key" like ${`gather:${topicId}:%`}`
    const rest = GatherTopic.parse(job?.payload)
    done(await gatherTopic(CLOCK, rest, new Date(), 2))
    expect(listed(await textOf('/topik/arsip'))).toEqual([4, 3, 2, 1, 0].map((n) => stories[n]?.path))
    await made({ topicId, slug: 'arsip', tags: [], version })
    done(await gatherTopic(CLOCK, rest, new Date(), 2))
    expect(await statusOf('/topik/arsip')).toBe(404)
    expect(await gatherTopic(chief(), rest, new Date())).toMatchObject({ ok: false })
  })
})

describe('a series', () => {
  let topicId: string
  const parts: Story[] = []

  test('shows readers its live parts in their order, and leads from each to the next', async () => {
    for (const n of [1, 2, 3]) parts.push(await press.live({ headline: `Jejak ${n}`, minutes: 10 - n }))
    const coming = await press.write({ headline: 'Jejak rahasia' })
    topicId = (await made({ kind: 'series', slug: 'jejak', name: 'Jejak Sungai' })).topicId
    expect(await statusOf('/topik/jejak')).toBe(404)
    const [one, two, three] = parts as [Story, Story, Story]
    done(await arrange(topicId, [two, coming, one, three]))
    const page = await textOf('/topik/jejak')
    expect(listed(page)).toEqual([two.path, one.path, three.path])
    expect(page).not.toContain('rahasia')
    const story = await textOf(one.path)
    expect(story).toContain('Seri: <a href="/topik/jejak">Jejak Sungai</a> — bagian 2 dari 3')
    expect(story).toContain(`<a href="${two.path}" rel="prev">Jejak 2</a>`)
    expect(story).toContain(`<a href="${three.path}" rel="next">Jejak 3</a>`)
    expect(story).toContain('"isPartOf":[{"@type":"CreativeWorkSeries","name":"Jejak Sungai"')
    expect(story).not.toContain('rahasia')
    parts.push(coming)
  })

  test('has a part from the moment it is live, at its place, and loses it when it is retracted', async () => {
    const [one, two, three, coming] = parts as [Story, Story, Story, Story]
    await press.publish(coming, 20)
    expect(listed(await textOf('/topik/jejak'))).toEqual([two.path, coming.path, one.path, three.path])
    await press.retract(one, new Date())
    expect(listed(await textOf('/topik/jejak'))).toEqual([two.path, coming.path, three.path])
    expect(await textOf(coming.path)).toContain(`<a href="${three.path}" rel="next">`)
    expect(await textOf(three.path)).toContain('bagian 3 dari 3')
    done(await restoreArticle(chief(), await seen(one.articleId), new Date()))
    expect(await textOf(one.path)).toContain('bagian 3 dari 4')
  })

  test('tells the page store of every part, live or not, so that each comes and goes at once', async () => {
    const [one, two, three, coming] = parts as [Story, Story, Story, Story]
    const draft = await press.write({ headline: 'Jejak terakhir' })
    done(await joinTopic(press.newsroom.cast.indra, { topicId, articleId: draft.articleId }, new Date()))
    const awaits = (await visit(one.path)).headers.get(AWAITS_HEADER) ?? ''
    expect(awaits.split(',').map(Number).sort()).toEqual([two, three, coming, draft].map(({ number }) => number).sort())
    const event = await db().event.findFirstOrThrow({
      where: { name: 'article.topic-joined', articleId: draft.articleId },
    })
    expect(event.facts).toMatchObject({
      path: '/topik/jejak',
      numbers: [one, two, three, coming, draft].map(({ number }) => String(number)).sort(),
    })
  })

  test('has a front of its own: what is put at its head stands over its parts, which keep their order', async () => {
    const lead = await press.live({ headline: 'Peta Sungai', minutes: 30 })
    const order = listed(await textOf('/topik/jejak'))
    const owner = { kind: 'topic', key: topicId } as const
    const spec = { breaking: null, main: [lead.number], picks: [], fillPicks: false, blocks: [] }
    const tried = await previewFront(owner, spec)
    expect(tried).toMatchObject({ kind: 'series', front: { main: [{ path: lead.path }] } })
    expect(listed(await textOf('/topik/jejak'))).toEqual(order)
    const { version } = done(await saveFront(chief(), { ...owner, version: 0, spec }, new Date()))
    done(await publishFront(chief(), { ...owner, version }, new Date()))
    expect(listed(await textOf('/topik/jejak'))).toEqual([lead.path, ...order])
    expect((await listFronts()).find(({ name }) => name === 'Jejak Sungai')?.live).toMatchObject({ ordinal: 1 })
    await press.retract(lead, new Date())
    const page = await visit('/topik/jejak')
    expect(page.headers.get(AWAITS_HEADER)?.split(',')).toEqual([String(lead.number)])
    expect(await page.text()).not.toContain(lead.path)
  })

  test('has one page, and no tags', async () => {
    expect(await statusOf('/topik/jejak/hal/2')).toBe(404)
    expect((await visit('/topik/jejak/hal/1')).headers.get('location')).toBe('/topik/jejak')
    const refused = await save({ kind: 'series', slug: 'salah', tags: ['Rob'] })
    expect(refused).toEqual({ ok: false, refusal: { kind: 'invalid', field: 'tags', problem: 'malformed' } })
  })
})

describe('who arranges', () => {
  test('is asked by every command, in its transaction', async () => {
    const story = await press.live({ headline: 'Diperebutkan' })
    const { topicId } = await made({ slug: 'hak', name: 'Hak' })
    for (const { name, actor } of ACTORS) {
      const who = press.newsroom.actor(name)
      const refusal = mayManageTopics(actor)
      const expected = refusal ? { ok: false, refusal } : { ok: true }
      const { version } = await db().topic.findUniqueOrThrow({ where: { id: topicId } })
      const input = { topicId, articleId: story.articleId }
      const order = { topicId, version, articleIds: [] }
      expect([name, await arrangeTopic(who, order, new Date())]).toMatchObject([name, expected])
      for (const command of [joinTopic, leaveTopic])
        expect([name, await command(who, input, new Date())]).toMatchObject([name, expected])
      const saved = await save({ slug: `hak-${name.replace(' ', '-')}` }, who as never)
      expect([name, saved]).toMatchObject([name, expected])
    }
  })

  test('is told who was first, on the topic’s own screen or from a story’s', async () => {
    const story = await press.live({ headline: 'Siapa dahulu' })
    const { topicId, version } = await made({ slug: 'dahulu' })
    const order = { topicId, version, articleIds: [story.articleId] }
    const both = await Promise.all([
      arrangeTopic(chief(), order, new Date()),
      arrangeTopic(press.newsroom.cast.citra, order, new Date()),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'stale', event: 'site.topic-arranged' } })
    done(await leaveTopic(press.newsroom.cast.budi, { topicId, articleId: story.articleId }, new Date()))
    expect(await arrangeTopic(chief(), { ...order, version: version + 1 }, new Date())).toMatchObject({
      refusal: { kind: 'stale', by: 'Budi Hartono', event: 'article.topic-left' },
    })
  })

  test('changes nothing of a story: its approval and its version stay', async () => {
    const story = await press.live({ headline: 'Tetap' })
    const { topicId } = await made({ slug: 'tetap' })
    const before = await db().article.findUniqueOrThrow({ where: { id: story.articleId } })
    done(await joinTopic(chief(), { topicId, articleId: story.articleId }, new Date()))
    expect(await db().article.findUniqueOrThrow({ where: { id: story.articleId } })).toEqual(before)
  })
})

test('publishing and gathering at the same moment lose no story', async () => {
  const drafts: Story[] = []
  for (let n = 0; n < 6; n += 1) drafts.push(await press.write({ headline: `Serentak ${n}`, tags: ['Serentak'] }))
  await Promise.all([
    ...drafts.map((draft, n) => press.publish(draft, n)),
    made({ slug: 'serentak', tags: ['Serentak'] }),
  ])
  expect(new Set(listed(await textOf('/topik/serentak')))).toEqual(new Set(drafts.map(({ path }) => path)))
})

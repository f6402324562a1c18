// biome-ignore-all lint/style/noRestrictedImports: what commands make is looked at as readers see it
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { mayArrangeFront } from '#lib/newsroom/front/policy.ts'
import { type FrontKind, type FrontSpec, untouchedFront, withAllBlocks } from '#lib/newsroom/front/spec.ts'
import { ACTORS } from '#lib/newsroom/testing.ts'
import { readHome } from '#lib/queries/site/read-home.ts'
import { readList } from '#lib/queries/site/read-list.ts'
import { Press, type Story } from '#lib/queries/site/testing.ts'
import { restoreArticle } from '../article/restore-article.ts'
import { retractArticle } from '../article/retract-article.ts'
import { done, type Newsroom, NOW, seen } from '../testing.ts'
import { saveTopic } from '../topic/save-topic.ts'
import { expireBreaking, sweepBreaking } from './expire-breaking.ts'
import { publishFront } from './publish-front.ts'
import { rollBackFront } from './roll-back-front.ts'
import { saveFront } from './save-front.ts'

let press: Press
let newsroom: Newsroom
const stories: Story[] = []
beforeAll(async () => {
  press = await Press.found()
  newsroom = press.newsroom
  for (let n = 1; n <= 7; n += 1)
    stories.push(await press.live({ headline: `Ke ${n}`, section: n % 2 ? 'ekonomi' : 'nasional', minutes: n }))
})

const story = (n: number): Story => stories[n - 1] as Story
const pin = (n: number): number => story(n).number
const own = (kind: FrontKind, slug?: string) => ({ kind, key: slug ? newsroom.sectionId(slug) : '' })
const versionOf = async (owner: { kind: FrontKind; key: string }) =>
  (await db().front.findUnique({ where: { kind_key: owner } }))?.version ?? 0
const frontOf = (owner: { kind: FrontKind; key: string }) =>
  db().front.findUniqueOrThrow({ where: { kind_key: owner }, include: { live: true } })

const home = (over: Partial<FrontSpec> = {}): FrontSpec => ({ ...untouchedFront('home'), ...over })
const toInput = (spec: FrontSpec) => structuredClone(spec) as Parameters<typeof saveFront>[1]['spec']

/** Saves and publishes as the chief, and says what it is now. */
async function publish(owner: { kind: FrontKind; key: string }, spec: FrontSpec, now = NOW) {
  const { dewi } = newsroom.cast
  const { version } = done(
    await saveFront(dewi, { ...owner, version: await versionOf(owner), spec: toInput(spec) }, now),
  )
  return done(await publishFront(dewi, { ...owner, version }, now))
}

const shown = async (now = NOW) => {
  const { lead, beside, picks, blocks, breaking } = await readHome(now)
  const numbers = (cards: readonly { number: number }[]) => cards.map(({ number }) => number)
  return {
    main: numbers(lead ? [lead, ...beside] : []),
    picks: numbers(picks),
    blocks: blocks.map(({ slug, cards }) => [slug, ...numbers(cards)]),
    breaking,
  }
}

const retract = async (n: number) =>
  done(
    await retractArticle(
      newsroom.cast.dewi,
      { ...(await seen(story(n).articleId)), reason: 'sara', text: 'Berita ini melanggar pedoman media siber.' },
      NOW,
    ),
  )
const restore = async (n: number) => done(await restoreArticle(newsroom.cast.dewi, await seen(story(n).articleId), NOW))

describe('a front', () => {
  test('shows what was put there once it is published, and what is left by rule', async () => {
    expect(await shown()).toMatchObject({ main: [7, 6, 5, 4].map(pin), picks: [] })
    const spec = home({ main: [pin(1), null], picks: [null, pin(2)], fillPicks: false })
    const { dewi } = newsroom.cast
    const { version } = done(await saveFront(dewi, { ...own('home'), version: 0, spec: toInput(spec) }, NOW))
    expect((await shown()).main).toEqual([7, 6, 5, 4].map(pin))
    done(await publishFront(dewi, { ...own('home'), version }, NOW))
    expect(await shown()).toEqual({
      main: [1, 7].map(pin),
      picks: [pin(2)],
      blocks: [
        ['nasional', pin(6), pin(4)],
        ['ekonomi', pin(5), pin(3)],
      ],
      breaking: null,
    })
  })

  test('loses a retracted story in the same moment, its place goes to the rule, and it comes back restored', async () => {
    await publish(own('home'), home({ main: [pin(1), null] }))
    await retract(1)
    expect((await shown()).main).toEqual([7, 6].map(pin))
    expect((await readHome()).awaits).toEqual([pin(1)])
    await restore(1)
    expect((await shown()).main).toEqual([1, 7].map(pin))
  })

  test('takes a story that is not live yet, and shows it from the moment it is', async () => {
    const coming = await press.write({ headline: 'Segera', section: 'ekonomi' })
    await publish(own('home'), home({ main: [coming.number, null] }))
    expect((await shown()).main).toEqual([7, 6].map(pin))
    await press.publish(coming, -1)
    expect((await shown()).main).toEqual([coming.number, pin(7)])
  })

  test('has blocks in its own order, of its own size, and hides those that it hides; a new section comes last', async () => {
    const block = (slug: string, places: (number | null)[], visible = true) =>
      ({ kind: 'section', key: newsroom.sectionId(slug), visible, places }) as const
    await publish(
      own('home'),
      home({ main: [null], blocks: [block('ekonomi', [null, pin(1)]), block('nasional', [null], false)] }),
    )
    const { blocks } = await shown()
    expect(blocks).toEqual([['ekonomi', pin(5), pin(1)]])
  })

  test('has a block of a topic, which leads to the topic only while that has a page', async () => {
    const { dewi } = newsroom.cast
    const made = { topicId: null, kind: 'topic' as const, slug: 'panen', name: 'Panen', about: '', tags: ['Panen'] }
    const { topicId } = done(await saveTopic(dewi, { ...made, closed: false, version: 0 }, NOW))
    const block = { kind: 'topic', key: topicId, visible: true, places: [null, pin(3)] } as const
    await publish(own('home'), home({ blocks: [block] }))
    const first = async () => (await readHome(NOW)).blocks[0]
    expect(await first()).toMatchObject({ name: 'Panen', path: null, cards: [{ number: pin(3) }] })
    const gathered = await press.live({ headline: 'Panen raya', section: 'olahraga', tags: ['Panen'], minutes: -5 })
    expect(await first()).toMatchObject({
      path: '/topik/panen',
      cards: [{ number: gathered.number }, { number: pin(3) }],
    })
    const owner = { kind: 'topic', key: topicId } as const
    await publish(owner, { ...untouchedFront('topic'), main: [pin(1)] })
    const view = await readList('topic', 'panen', 1)
    expect(view).toMatchObject({ front: { main: [{ number: pin(1) }] }, cards: [{ number: gathered.number }] })
    const withBlock = { ...untouchedFront('topic'), blocks: [block] }
    expect(
      await saveFront(dewi, { ...owner, version: await versionOf(owner), spec: toInput(withBlock) }, NOW),
    ).toMatchObject({ refusal: { field: 'blocks' } })
    await retract(1)
    expect(await readList('topic', 'panen', 1)).toMatchObject({ front: { main: [{ number: gathered.number }] } })
    await restore(1)
  })

  test('of a section stands at its head, and none of its newest is lost', async () => {
    const owner = own('section', 'ekonomi')
    await publish(owner, { ...untouchedFront('section'), main: [pin(2), null], picks: [pin(1)], fillPicks: false })
    const view = await readList('section', 'ekonomi', 1)
    if (view.kind !== 'list') throw new Error(view.kind)
    const ofEkonomi = view.cards.map(({ headline }) => headline)
    expect(view.front?.main.map(({ number }) => number)).toEqual([2, 7].map(pin))
    expect(view.front?.picks.map(({ number }) => number)).toEqual([pin(1)])
    expect(ofEkonomi).toEqual(['Ke 5', 'Ke 3', 'Segera'])
  })
})

describe('two editors at once', () => {
  const spec = (n: number) => toInput(home({ main: [pin(n), null] }))

  test('one saves, the other is told who was first and changes nothing', async () => {
    const { dewi, citra } = newsroom.cast
    const version = await versionOf(own('home'))
    const saves = await Promise.all([
      saveFront(dewi, { ...own('home'), version, spec: spec(1) }, NOW),
      saveFront(citra, { ...own('home'), version, spec: spec(2) }, NOW),
    ])
    expect(saves.map(({ ok }) => ok).sort()).toEqual([false, true])
    const [winner, loser] = saves[0]?.ok ? ['Dewi', saves[1]] : ['Citra', saves[0]]
    expect(loser).toMatchObject({ refusal: { kind: 'stale', event: 'front.saved' } })
    const { draft, draftById } = await frontOf(own('home'))
    expect(draft).toEqual(winner === 'Dewi' ? spec(1) : spec(2))
    expect(draftById).toBe(winner === 'Dewi' ? dewi.id : citra.id)
  })

  test('nobody publishes an arrangement that they have not seen', async () => {
    const { dewi, citra } = newsroom.cast
    const version = await versionOf(own('home'))
    done(await saveFront(dewi, { ...own('home'), version, spec: spec(3) }, NOW))
    expect(await publishFront(citra, { ...own('home'), version }, NOW)).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await rollBackFront(citra, { ...own('home'), version, edition: 1 }, NOW)).toMatchObject({
      refusal: { kind: 'stale' },
    })
  })
})

describe('editions', () => {
  test('come back as they were, as a new one that says which, and what is being arranged stays', async () => {
    await publish(own('home'), home({ main: [pin(3), null] }))
    const old = (await frontOf(own('home'))).live
    await publish(own('home'), home({ main: [pin(4), null] }))
    const { dewi } = newsroom.cast
    const draft = toInput(home({ main: [pin(6), null] }))
    const saved = done(
      await saveFront(dewi, { ...own('home'), version: await versionOf(own('home')), spec: draft }, NOW),
    )
    const back = { ...own('home'), version: saved.version, edition: old?.ordinal ?? 0 }
    done(await rollBackFront(dewi, back, NOW))
    const { live, draft: kept } = await frontOf(own('home'))
    expect([live?.spec, live?.restores, kept]).toEqual([old?.spec, old?.ordinal, draft])
    expect((await shown()).main).toEqual([3, 7].map(pin))
    const version = await versionOf(own('home'))
    expect(await rollBackFront(dewi, { ...own('home'), version, edition: live?.ordinal ?? 0 }, NOW)).toMatchObject({
      refusal: { kind: 'edition-is-live' },
    })
    expect(await rollBackFront(dewi, { ...own('home'), version, edition: 99 }, NOW)).toMatchObject({
      refusal: { kind: 'no-edition' },
    })
    done(await rollBackFront(dewi, { ...own('home'), version, edition: 0 }, NOW))
    expect((await shown()).main).toEqual([7, 6, 5, 4].map(pin))
  })

  test('are never changed or deleted, and belong to their front', async () => {
    const { id, liveId } = await frontOf(own('home'))
    await expect(db().$executeRaw`delete from "FrontEdition" where "id" = ${liveId}::uuid`).rejects.toThrow(
      'append-only',
    )
    await expect(
      db().$executeRaw`update "FrontEdition" set "ordinal" = 900 where "id" = ${liveId}::uuid`,
    ).rejects.toThrow('append-only')
    await expect(db().$executeRaw`update "Front" set "key" = 'x' where "id" = ${id}::uuid`).rejects.toThrow(
      'front_has_owner',
    )
    const foreign = (await frontOf(own('section', 'ekonomi'))).liveId
    await expect(
      db().$executeRaw`update "Front" set "liveId" = ${foreign}::uuid where "id" = ${id}::uuid`,
    ).rejects.toThrow(/live_edition_is_own|_key/)
  })

  test('what is as readers see it is no draft, and there is nothing to publish', async () => {
    const { dewi } = newsroom.cast
    const sections = await db().section.findMany({ orderBy: { position: 'asc' } })
    const asLive = withAllBlocks(
      home(),
      'home',
      sections.map(({ id }) => id),
    )
    const input = { ...own('home'), version: await versionOf(own('home')), spec: toInput(asLive) }
    const { version } = done(await saveFront(dewi, input, NOW))
    expect((await frontOf(own('home'))).draft).toBeNull()
    expect(await publishFront(dewi, { ...own('home'), version }, NOW)).toMatchObject({
      refusal: { kind: 'nothing-to-publish' },
    })
  })
})

describe('the bar', () => {
  const minute = (n: number) => new Date(NOW.getTime() + n * 60_000)
  const barred = home({ breaking: { text: 'Gempa guncang Cianjur', story: null, until: '2026-11-22T19:10' } })

  test('goes when its minute has come, by the page itself and by the clock', async () => {
    await publish(own('home'), barred)
    const bar = { text: 'Gempa guncang Cianjur', path: null }
    expect((await shown(minute(4))).breaking).toEqual(bar)
    expect((await shown(minute(5))).breaking).toBeNull()
    const { id } = await frontOf(own('home'))
    expect(done(await expireBreaking(id, minute(4)))).toBe('not-due')
    expect(done(await expireBreaking(id, minute(5)))).toBe('expired')
    expect(done(await expireBreaking(id, minute(5)))).toBe('not-due')
    expect((await shown(minute(4))).breaking).toBeNull()
    const event = await db().event.findFirstOrThrow({ where: { name: 'front.breaking-expired' } })
    expect([event.actorId, event.facts]).toEqual([null, { kind: 'home', key: '', path: '/' }])
  })

  test('has one job at its end: a new edition moves it, one without a bar takes it away, and the sweep needs none', async () => {
    const jobs = async () => {
      const rows = await db().$queryRaw<
        { at: Date }[]
      >`select "run_at" as "at" from graphile_worker.jobs where "task_identifier" = 'expire-breaking'`
      return rows.map(({ at }) => at)
    }
    await publish(own('home'), barred)
    expect(await jobs()).toEqual([minute(5)])
    await publish(own('home'), home({ breaking: { text: 'Gempa', story: null, until: '2026-11-22T19:20' } }))
    expect(await jobs()).toEqual([minute(15)])
    await sweepBreaking(minute(15))
    expect((await frontOf(own('home'))).breakingUntil).toBeNull()
    await publish(own('home'), home({ main: [pin(1)] }))
    expect(await jobs()).toEqual([])
  })

  test('that was over before it was published is never seen', async () => {
    await publish(own('home'), barred, minute(30))
    expect((await shown(minute(30))).breaking).toBeNull()
  })

  test('leads to its story while it is live, which stands nowhere else then', async () => {
    await publish(own('home'), home({ breaking: { text: '', story: pin(7), until: '2026-11-22T19:40' } }))
    const { main, breaking } = await shown()
    expect([breaking, main]).toEqual([{ text: 'Ke 7', path: story(7).path }, [6, 5, 4, 3].map(pin)])
    await retract(7)
    expect((await shown()).breaking).toBeNull()
    await restore(7)
  })
})

describe('what is refused', () => {
  const save = async (actor: Actor, kind: FrontKind, slug: string | undefined, spec: FrontSpec) => {
    const owner = own(kind, slug)
    return saveFront(actor, { ...owner, version: await versionOf(owner), spec: toInput(spec) }, NOW)
  }

  test('a story that stands there twice, one that is none, a bar without words or end, a block of nothing', async () => {
    const { dewi } = newsroom.cast
    const block = { kind: 'section', key: newsroom.sectionId('ekonomi'), visible: true, places: [null] } as const
    const refusals = await Promise.all(
      [
        home({ main: [pin(1)], picks: [pin(1)] }),
        home({ main: [999_999] }),
        home({ breaking: { text: '', story: null, until: '2026-11-22T19:10' } }),
        home({ breaking: { text: 'Gempa', story: null, until: 'nanti' } }),
        home({ blocks: [block, block] }),
        home({ blocks: [{ ...block, key: '019aaaaa-0000-7000-8000-000000000001' }] }),
      ].map((spec) => save(dewi, 'home', undefined, spec)),
    )
    expect(refusals.map((one) => (one.ok ? 'ok' : one.refusal))).toEqual([
      { kind: 'pinned-twice', headline: 'Ke 1' },
      { kind: 'invalid', field: 'story', problem: 'unknown' },
      { kind: 'invalid', field: 'breaking', problem: 'required' },
      { kind: 'invalid', field: 'until', problem: 'malformed' },
      { kind: 'invalid', field: 'blocks', problem: 'malformed' },
      { kind: 'invalid', field: 'blocks', problem: 'unknown' },
    ])
  })

  test('a front of nothing', async () => {
    const { dewi } = newsroom.cast
    const key = '019aaaaa-0000-7000-8000-000000000001'
    for (const kind of ['section', 'topic'] as const)
      expect(await saveFront(dewi, { kind, key, version: 0, spec: toInput(untouchedFront(kind)) }, NOW)).toMatchObject({
        refusal: { kind: 'not-found' },
      })
  })

  test('whoever may not, by the same rule for every verb', async () => {
    for (const { name } of ACTORS)
      for (const [kind, slug] of [
        ['home', undefined],
        ['section', 'internasional'],
        ['section', 'olahraga'],
      ] as const) {
        const actor = newsroom.actor(name)
        const owner = own(kind, slug)
        const expected = mayArrangeFront(actor, owner)
        const version = await versionOf(owner)
        const results = [
          await publishFront(actor, { ...owner, version: version + 1 }, NOW),
          await rollBackFront(actor, { ...owner, version: version + 1, edition: 0 }, NOW),
          await save(actor, kind, slug, { ...untouchedFront(kind), main: [pin(2), null] }),
        ]
        const kinds = results.map((one) => (one.ok ? 'ok' : one.refusal.kind))
        expect([name, kind, slug, kinds]).toEqual([
          name,
          kind,
          slug,
          expected ? [expected.kind, expected.kind, expected.kind] : ['stale', 'stale', 'ok'],
        ])
      }
  })
})

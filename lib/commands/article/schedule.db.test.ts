import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { done, foundTestNewsroom, type Newsroom, NOW, seen, storyIn, touch } from '../testing.ts'
import { approveArticle } from './approve-article.ts'
import { embargoArticle } from './embargo-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishScheduled } from './publish-scheduled.ts'
import { restoreArticle } from './restore-article.ts'
import { retractArticle } from './retract-article.ts'
import { returnArticle } from './return-article.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { sweepSchedules } from './sweep-schedules.ts'
import { unscheduleArticle } from './unschedule-article.ts'

let newsroom: Newsroom
let approved: () => Promise<string>
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  approved = () => storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
})

const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000)
const wall = (minutes: number): string => wallOf(after(minutes), 'Asia/Jakarta')
const rowOf = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
const named = (articleId: string, name: string) => db().event.count({ where: { articleId, name } })
const jobs = async (articleId: string): Promise<Date[]> =>
  (
    await db().$queryRaw<{ run_at: Date }[]>`
      select run_at from graphile_worker.jobs where key = ${`publish:${articleId}`}`
  ).map(({ run_at }) => run_at)
const schedule = async (id: string, minutes: number) =>
  scheduleArticle(newsroom.cast.budi, { ...(await seen(id)), at: wall(minutes) }, NOW)

describe('a schedule', () => {
  test('is one job at its minute, which a new time replaces and a cancelled schedule removes', async () => {
    const id = await approved()
    done(await schedule(id, 10))
    expect(await jobs(id)).toEqual([after(10)])
    done(await schedule(id, 20))
    expect(await jobs(id)).toEqual([after(20)])
    done(await unscheduleArticle(newsroom.cast.budi, await seen(id), NOW))
    expect(await jobs(id)).toEqual([])
    expect(await publishScheduled(id, after(30))).toEqual({ ok: true, value: 'not-due' })
  })

  test('publishes once, not early, however often the clock comes', async () => {
    const id = await approved()
    done(await schedule(id, 10))
    expect(await publishScheduled(id, after(9))).toEqual({ ok: true, value: 'not-due' })
    const fired = await Promise.all([1, 2, 3, 4].map(() => publishScheduled(id, after(10))))
    expect(fired.map((one) => one.ok && one.value).sort()).toEqual(['not-due', 'not-due', 'not-due', 'published'])
    expect(await named(id, 'article.published')).toBe(1)
    expect((await rowOf(id)).publishedAt).toEqual(after(10))
  })

  test('publishes what was approved, and leaves what was typed since in the working copy', async () => {
    const id = await approved()
    const { approvedRevisionId } = await rowOf(id)
    done(await schedule(id, 10))
    await touch(id, newsroom.cast.budi)
    const { contentHash } = await rowOf(id)
    expect(await publishScheduled(id, after(10))).toEqual({ ok: true, value: 'published' })
    expect(await rowOf(id)).toMatchObject({ liveRevisionId: approvedRevisionId, contentHash, stage: 'draft' })
  })

  test('follows a new approval, and ends when the story leaves approval', async () => {
    const id = await approved()
    done(await schedule(id, 10))
    await touch(id, newsroom.cast.budi)
    done(await approveArticle(newsroom.cast.budi, await seen(id), NOW))
    expect(await rowOf(id)).toMatchObject({ stage: 'approved', scheduledAt: after(10) })
    done(await returnArticle(newsroom.cast.budi, { ...(await seen(id)), note: 'Angka belum cocok.' }, NOW))
    expect(await rowOf(id)).toMatchObject({ scheduledAt: null, scheduledById: null })
    expect(await jobs(id)).toEqual([])
  })

  test('is refused for the past, for no minute at all, and before an embargo', async () => {
    const id = await approved()
    expect(await schedule(id, 0)).toMatchObject({ refusal: { kind: 'in-the-past' } })
    const bad = { ...(await seen(id)), at: '2026-02-30T10:00' }
    expect(await scheduleArticle(newsroom.cast.budi, bad, NOW)).toMatchObject({ refusal: { problem: 'malformed' } })
    done(await embargoArticle(newsroom.cast.budi, { ...(await seen(id)), until: wall(30) }, NOW))
    expect(await schedule(id, 29)).toMatchObject({ refusal: { kind: 'embargoed' } })
    done(await schedule(id, 30))
  })

  test('that is refused when its minute comes is kept, told once and tried no more', async () => {
    const id = await approved()
    done(await schedule(id, 10))
    done(await embargoArticle(newsroom.cast.budi, { ...(await seen(id)), until: wall(60) }, NOW))
    expect(await publishScheduled(id, after(10))).toMatchObject({ value: { kind: 'embargoed' } })
    expect(await publishScheduled(id, after(11))).toEqual({ ok: true, value: 'not-due' })
    expect(await rowOf(id)).toMatchObject({ publication: 'none', scheduleFailure: 'embargoed' })
    expect(await named(id, 'article.schedule-refused')).toBe(1)
  })

  test('whose job was lost is published by the sweep, and told as late once', async () => {
    const id = await approved()
    done(await schedule(id, 10))
    await db().$queryRaw`select graphile_worker.remove_job(${`publish:${id}`})::text`
    await sweepSchedules(after(9))
    expect((await rowOf(id)).publication).toBe('none')
    await sweepSchedules(after(13))
    await sweepSchedules(after(14))
    expect((await rowOf(id)).publication).toBe('live')
    expect([await named(id, 'article.schedule-late'), await named(id, 'article.published')]).toEqual([1, 1])
  })
})

describe('an embargo', () => {
  test('bars everybody until its minute', async () => {
    const id = await approved()
    done(await embargoArticle(newsroom.cast.budi, { ...(await seen(id)), until: wall(30) }, NOW))
    for (const who of [newsroom.cast.budi, newsroom.cast.dewi])
      expect(await publishArticle(who, await seen(id), after(29))).toMatchObject({ refusal: { kind: 'embargoed' } })
    done(await publishArticle(newsroom.cast.budi, await seen(id), after(30)))
  })

  test('is made shorter or lifted by an editor of the section only', async () => {
    const id = await storyIn(newsroom, factsFor({ stage: 'review' }))
    done(await embargoArticle(newsroom.cast.eka, { ...(await seen(id)), until: wall(30) }, NOW))
    done(await embargoArticle(newsroom.cast.eka, { ...(await seen(id)), until: wall(40) }, NOW))
    for (const until of [wall(35), null])
      expect(await embargoArticle(newsroom.cast.eka, { ...(await seen(id)), until }, NOW)).toMatchObject({
        refusal: { need: 'sectionEditor' },
      })
    done(await embargoArticle(newsroom.cast.budi, { ...(await seen(id)), until: null }, NOW))
  })
})

describe('a retraction', () => {
  const words = { reason: 'childFuture' as const, text: 'Identitas anak dalam berita ini harus dilindungi.' }

  test('takes the story out of every list at once and a restore brings exactly it back', async () => {
    const id = await storyIn(newsroom, factsFor({ publication: 'live', liveHash: HASH_A }))
    const before = await rowOf(id)
    const lists = await db().listing.findMany({ where: { articleId: id }, orderBy: { key: 'asc' } })
    expect(lists.length).toBeGreaterThan(0)
    done(await retractArticle(newsroom.cast.dewi, { ...(await seen(id)), ...words }, after(1)))
    expect(await rowOf(id)).toMatchObject({ publication: 'retracted', liveRevisionId: null, liveHeadline: null })
    expect(await db().listing.count({ where: { articleId: id } })).toBe(0)
    done(await restoreArticle(newsroom.cast.dewi, await seen(id), after(2)))
    const { liveRevisionId, publishedAt, updatedAt, publication } = await rowOf(id)
    expect({ liveRevisionId, publishedAt, updatedAt, publication }).toEqual({
      liveRevisionId: before.liveRevisionId,
      publishedAt: before.publishedAt,
      updatedAt: before.updatedAt,
      publication: 'live',
    })
    expect(await db().listing.findMany({ where: { articleId: id }, orderBy: { key: 'asc' } })).toEqual(lists)
    expect(await db().retraction.count({ where: { articleId: id } })).toBe(1)
  })

  test('lets no update out before the restore', async () => {
    const id = await storyIn(newsroom, factsFor({ publication: 'live' }))
    done(await retractArticle(newsroom.cast.dewi, { ...(await seen(id)), ...words }, after(1)))
    done(await submitArticle(newsroom.cast.ani, await seen(id), after(2)))
    done(await approveArticle(newsroom.cast.budi, await seen(id), after(3)))
    const refused = { ok: false, refusal: { kind: 'retracted' } }
    expect(await publishArticle(newsroom.cast.budi, await seen(id), after(4))).toMatchObject(refused)
    expect(await schedule(id, 10)).toMatchObject(refused)
  })
})

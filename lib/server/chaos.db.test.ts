import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { done, foundTestNewsroom, type Newsroom, seen, storyIn } from '#lib/commands/testing.ts'
import { saveWebhook } from '#lib/commands/webhook/save-webhook.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { migrate } from '#lib/db/migrate.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { verifyStream } from '#lib/newsroom/verify-stream.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { startTestPostgres, type Throwaway } from '#scripts/lib/postgres/throwaway.ts'
import { endProcess, hasEnded, ROOT, startNode } from '#scripts/lib/processes.ts'
import { type Receiver, startReceiver } from './testing-receiver.ts'

/**
 * Three real workers and a real PostgreSQL of their own; workers are killed without warning and begun anew, and the
 * database crashes once, while 300 schedules come due within two minutes by the real clock.
 */
const STORIES = 300
const WORKERS = 3
const KILLS = 9
/** A short beat lets the living notice the dead within a second or two, as they do within half a minute in earnest. */
const BEAT_MS = '400'
const MINUTE = 60_000
/** So long a step of the test may take, in milliseconds, on a machine that is busy. */
const PATIENCE_MS = 200_000

let postgres: Throwaway
let receiver: Receiver
let newsroom: Newsroom
let workers: ChildProcess[] = []
/** The last words of workers that ended without having been killed by this test. */
const fallen: string[] = []

function startWorker(): ChildProcess {
  const child = startNode(['scripts/worker.ts', BEAT_MS], { quiet: true })
  let said = ''
  child.stdout?.resume()
  child.stderr?.on('data', (words) => {
    said = `${said}${words}`.slice(-2000)
  })
  child.once('exit', (code, signal) => signal === 'SIGKILL' || ending || fallen.push(`${code}: ${said}`))
  return child
}
let ending = false

beforeAll(async () => {
  // What was committed survives the crash: that is PostgreSQL's promise, and not what is tried here.
  postgres = await startTestPostgres({ synchronous_commit: 'on' })
  const url = await postgres.createDatabase('chaos')
  await migrate(url, join(ROOT, 'prisma/migrations'))
  Object.assign(process.env, { DATABASE_URL: url, NASKAH_DEMO: '1' })
  receiver = await startReceiver()
  newsroom = await foundTestNewsroom()
  const events = ['article.published' as const, 'article.schedule-late' as const]
  const hook = { webhookId: null, name: 'Jembatan', url: receiver.url, events, active: true, version: 0 }
  done(await saveWebhook(newsroom.cast.gita, hook, new Date()))
})

afterAll(async () => {
  ending = true
  await Promise.all(workers.map((worker) => endProcess(worker, 5000)))
  await receiver?.close()
  await closeDb()
  await postgres?.stop()
})

/** The whole minute that is at least 15 seconds ahead. */
const ahead = () => new Date(Math.ceil((Date.now() + 15_000) / MINUTE) * MINUTE)

/** Approved stories for the minute `at`, scheduled at a moment before it: what is due already is due at once. */
async function scheduleStories(count: number, at: Date): Promise<void> {
  const now = new Date(Math.min(Date.now(), at.getTime() - MINUTE))
  for (let made = 0; made < count; made += 5)
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const id = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
        const input = { ...(await seen(id)), at: wallOf(at, 'Asia/Jakarta') }
        done(await scheduleArticle(newsroom.cast.budi, input, now))
      }),
    )
}

/** Kills a worker at a moment that nobody chose, and begins another one. */
async function killOne(): Promise<void> {
  const victim = workers[Math.floor(Math.random() * workers.length)]
  if (!victim || hasEnded(victim)) return
  victim.kill('SIGKILL')
  await sleep(Math.random() * 500)
  workers = [...workers.filter((worker) => worker !== victim), startWorker()]
}

/** Waits until `what` holds; once it has taken too long, fails with what is left to do and who holds it. */
async function until(what: () => Promise<boolean>): Promise<void> {
  const since = performance.now()
  while (!(await what().catch(() => false))) {
    if (performance.now() - since > PATIENCE_MS) throw new Error(`not within ${PATIENCE_MS} ms: ${await state()}`)
    await sleep(200)
  }
}

const state = async () =>
  JSON.stringify(
    {
      published: await published(),
      jobs: await db().$queryRaw`select task_identifier, attempts, max_attempts, locked_by, last_error, run_at, now()
        from graphile_worker.jobs where task_identifier <> 'digest' limit 10`,
      workers: workers.map(({ pid, exitCode, signalCode }) => ({ pid, exitCode, signalCode })),
      heartbeats: await db().heartbeat.findMany(),
      fallen,
    },
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    1,
  )
const published = () => db().article.count({ where: { publication: 'live' } })
/** Jobs that will still be tried: one whose schedule was kept by somebody else is given up, and stays when its worker died. */
const jobs = async () =>
  (
    await db().$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs
    where task_identifier <> 'digest' and attempts < max_attempts`
  )[0]?.n ?? 0

/** What failed while the database was away is tried again later and later, up to hours: it is tried at once here. */
const hurry = () => db().$executeRaw`
  update graphile_worker._private_jobs set run_at = now() where run_at > now() and attempts > 0 and locked_at is null`

describe('three workers that are killed, and a database that crashes', () => {
  test('publish each of 300 scheduled stories exactly once, none early, and tell of nothing twice', async () => {
    const minute = ahead()
    await scheduleStories(STORIES / 3, minute)
    workers = Array.from({ length: WORKERS }, startWorker)
    const others = scheduleStories((STORIES * 2) / 3, new Date(minute.getTime() - 2 * MINUTE))
    const chaos = (async () => {
      for (let kills = 0; kills < KILLS; kills += 1) {
        await sleep(1000 + Math.random() * 2000)
        await killOne()
      }
    })()
    await others
    await until(async () => (await published()) > STORIES / 6)
    await postgres.restart()
    await chaos
    await until(async () => (await published()) === STORIES)
    await until(async () => (await hurry()) === 0 && (await jobs()) === 0)

    expect(fallen).toEqual([])
    const rows = await db().article.findMany({ include: { events: { orderBy: { ordinal: 'asc' } } } })
    expect(rows).toHaveLength(STORIES)
    for (const row of rows) {
      const of = (name: string) => row.events.filter((event) => event.name === name)
      expect(of('article.published')).toHaveLength(1)
      expect(of('article.schedule-late').length).toBeLessThanOrEqual(1)
      expect(of('article.schedule-refused')).toEqual([])
      const { at } = (of('article.scheduled')[0]?.facts ?? {}) as { at?: string }
      const scheduled = new Date(at ?? Number.NaN)
      // The database numbered the event by its own clock.
      const written = Number.parseInt((of('article.published')[0]?.id ?? '').replaceAll('-', '').slice(0, 12), 16)
      expect(written).toBeGreaterThanOrEqual(scheduled.getTime())
      expect(row.publishedAt?.getTime()).toBeGreaterThanOrEqual(scheduled.getTime())
      expect(verifyStream(row.events, sha256)).toBe(null)
    }
  }, 600_000)

  test('leave each story in its lists, links and revisions once', async () => {
    const listings = await db().listing.groupBy({ by: ['articleId', 'kind', 'key'], _count: true })
    expect(listings.every(({ _count }) => _count === 1)).toBe(true)
    expect(listings.filter(({ kind }) => kind === 'section')).toHaveLength(STORIES)
    expect(await db().article.count({ where: { liveRevisionId: null } })).toBe(0)
  })

  test('tell everybody concerned, once an event', async () => {
    const events = await db().event.findMany({ where: { name: 'article.published' }, select: { id: true } })
    const told = await db().notification.groupBy({
      by: ['userId', 'eventId'],
      where: { eventId: { in: events.map(({ id }) => id) } },
      _count: true,
    })
    expect(told.every(({ _count }) => _count === 1)).toBe(true)
    const ofAni = told.filter(({ userId }) => userId === newsroom.cast.ani.id)
    expect(ofAni).toHaveLength(STORIES)
  })

  test('deliver each event to a webhook once, and repeat a message under its id at most where a worker died', async () => {
    const rows = await db().webhookDelivery.findMany({ include: { event: { select: { name: true } } } })
    expect(rows.filter(({ event }) => event.name === 'article.published')).toHaveLength(STORIES)
    expect(new Set(rows.map(({ webhookId, eventId }) => `${webhookId} ${eventId}`)).size).toBe(rows.length)
    expect(rows.filter(({ deliveredAt }) => deliveredAt === null)).toEqual([])
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect([...new Set(ids)].sort()).toEqual(rows.map(({ id }) => id).sort())
    // Four jobs at a time are under way in a worker that is killed, and in three whose database crashes.
    expect(ids.length - rows.length).toBeLessThanOrEqual((KILLS + WORKERS) * 4)
  })
})

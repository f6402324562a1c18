// biome-ignore-all lint/style/noRestrictedImports: the handler is tried with the real command and real stories
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { countReadings, type ReadingBatch } from '#lib/commands/site/count-readings.ts'
import { db } from '#lib/db/client.ts'
import { linkMark } from '#lib/newsroom/readings/reading.ts'
import { Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { Pace } from './beacon/pace.ts'
import { type Beacons, createBeacons } from './beacon.ts'

const PHONE = 'Mozilla/5.0 (Linux; Android 13; SM-A047F) AppleWebKit/537.36 Chrome/129.0.0.0 Mobile Safari/537.36'
const BOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
/** The test says when what was counted is written. */
const NEVER = 2_000_000_000

let press: Press
let server: Server
let beacons: Beacons
let now = new Date('2026-11-22T12:05:00Z')
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

type Sent = { body: string; agent?: string; address?: string; site?: string; origin?: string; method?: string }

function post({ body, ...line }: Sent): Promise<number> {
  const { port } = server.address() as AddressInfo
  const headers: Record<string, string> = {
    origin: line.origin ?? `http://127.0.0.1:${port}`,
    'sec-fetch-site': line.site ?? 'same-origin',
    'x-forwarded-for': line.address ?? '36.72.1.1',
    'content-type': 'text/plain;charset=UTF-8',
  }
  if (line.agent !== '') headers['user-agent'] = line.agent ?? PHONE
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/api/beacon', method: line.method ?? 'POST', headers, agent }
    const asked = request(options, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const beacon = (id: string, from: number, ...events: string[]): string => JSON.stringify({ id, from, events })

async function begin(save: (batch: ReadingBatch) => Promise<unknown>, pace?: Pace): Promise<void> {
  beacons = createBeacons({ save, every: NEVER, now: () => now, pace })
  server = createServer((incoming, response) => {
    if (!beacons.handle(incoming, response)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

beforeAll(async () => {
  press = await Press.found()
})
afterEach(async () => {
  await beacons.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await db().linkReading.deleteMany()
  await db().linkWorth.deleteMany()
  await db().viewsByHour.deleteMany()
})
afterAll(() => agent.destroy())

const save = (batch: ReadingBatch) => countReadings(batch, now)

/** Everything in the tables, by story number, as one sorted text a row. */
async function counted(): Promise<string[]> {
  const [views, links] = await Promise.all([
    db().viewsByHour.findMany({ include: { article: true } }),
    db().linkReading.findMany({ include: { from: true, to: true } }),
  ])
  return [
    ...views.map(({ article, hour, views: n }) => `view ${article.number} ${hour.toISOString()}: ${n}`),
    ...links.map(({ from, to, day, kind, position, reason, impressions, clicks }) => {
      const mark = linkMark({ kind, position, to: to.number, reason: reason as 'manual' })
      return `${from.number} ${day.toISOString().slice(0, 10)} ${mark}: ${impressions} ${clicks}`
    }),
  ].sort()
}

/** Numbers from 0 to below 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** One line of an access log: who asked for what, when, and whether a person with an honest browser did. */
type Line = Required<Pick<Sent, 'body' | 'agent' | 'address' | 'site'>> & { at: string; honest: boolean }

/** What a day's readers, machines and mischief leave in an access log, as text: one JSON a line. */
function accessLog(stories: readonly Story[], links: ReadonlyMap<number, readonly string[]>, lines: number): string {
  const next = chance(20_261_128)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  const log: Line[] = []
  while (log.length < lines) {
    const at = new Date(Date.UTC(2026, 10, 22, 13 + Math.floor((log.length / lines) * 9), Math.floor(next() * 60)))
    const { number } = pick(stories)
    const id = Math.floor(next() * 1e15)
      .toString()
      .padStart(15, '0')
    const line = {
      at: at.toISOString(),
      agent: PHONE,
      address: `36.72.${Math.floor(next() * 60)}.7`,
      site: 'same-origin',
    }
    const marks = links.get(number) ?? []
    const seen = marks.filter(() => next() < 0.6)
    const first = { ...line, body: beacon(id, number, 'view', ...seen.map((mark) => `seen ${mark}`)), honest: true }
    const kind = next()
    if (kind < 0.62) {
      log.push(first)
      const mark = seen.length > 0 && next() < 0.4 ? pick(seen) : null
      if (mark) log.push({ ...first, body: beacon(id, number, `click ${mark}`) })
      if (next() < 0.15) log.push(first) // sent again by a browser that heard no answer
      if (mark && next() < 0.3) log.push({ ...first, body: beacon(id, number, `click ${mark}`, `seen ${mark}`) })
    } else if (kind < 0.8)
      log.push({ ...first, agent: pick([BOT, '', 'curl/8.5.0', 'HeadlessChrome/1']), honest: false })
    else if (kind < 0.9) log.push({ ...first, body: pick(MALFORMED)(number), honest: false })
    else if (kind < 0.95) log.push({ ...first, site: pick(['cross-site', 'same-site', 'none']), honest: false })
    else log.push({ ...first, body: beacon(id, pick([987_654, 999_999_999]), 'view'), honest: false })
  }
  return log.map((line) => JSON.stringify(line)).join('\n')
}

const MALFORMED: readonly ((number: number) => string)[] = [
  () => '',
  () => '{"id":',
  () => 'null',
  (n) => beacon('short', n, 'view'),
  (n) => beacon('0123456789abcdef', n, 'view', 'seen inline 0 0 manual'),
  (n) => beacon('0123456789abcdef', -n, 'view'),
  (n) => JSON.stringify({ id: '0123456789abcdef', from: n, events: ['view'], reader: 'ani' }),
  (n) => beacon('0123456789abcdef', n, ...Array.from({ length: 200 }, () => 'view')),
  (n) => beacon('0123456789abcdef', n, 'x'.repeat(9_000)),
]

/** The same log counted by itself, without any code of ours: what honest readers told, each thing once an opening. */
function expected(log: readonly Line[]): string[] {
  const views = new Map<string, number>()
  const links = new Map<string, [number, number]>()
  const before = new Set<string>()
  for (const { body, at, honest } of log) {
    if (!honest) continue
    const { id, from, events } = JSON.parse(body) as { id: string; from: number; events: string[] }
    for (const event of events) {
      if (before.has(`${id} ${event}`)) continue
      before.add(`${id} ${event}`)
      const hour = `${at.slice(0, 13)}:00:00.000Z`
      // Jakarta is seven hours ahead: from 17.00 UTC on it is tomorrow there.
      const day = at.slice(11, 13) >= '17' ? '2026-11-23' : '2026-11-22'
      const [what, ...mark] = event.split(' ')
      if (what === 'view') views.set(`view ${from} ${hour}`, (views.get(`view ${from} ${hour}`) ?? 0) + 1)
      else {
        const [seen, clicks] = links.get(`${from} ${day} ${mark.join(' ')}`) ?? [0, 0]
        links.set(`${from} ${day} ${mark.join(' ')}`, what === 'seen' ? [seen + 1, clicks] : [seen, clicks + 1])
      }
    }
  }
  return [
    ...[...views].map(([key, n]) => `${key}: ${n}`),
    ...[...links].map(([key, [seen, clicks]]) => `${key}: ${seen} ${clicks}`),
  ].sort()
}

/** Five stories; the first two lead to others in their text, all list others below. */
async function someStories() {
  const b = await press.live({ headline: 'Sasaran pertama', section: 'ekonomi' })
  const c = await press.live({ headline: 'Sasaran kedua', section: 'olahraga' })
  const a = await press.live({ headline: 'Banyak tautan', body: [readAlso(b.articleId), readAlso(c.articleId)] })
  const d = await press.live({ headline: 'Satu tautan', body: [readAlso(c.articleId)], section: 'nasional' })
  const e = await press.live({ headline: 'Tanpa tautan' })
  const inline = (position: number, to: Story) =>
    linkMark({ kind: 'inline', position, to: to.number, reason: 'manual' })
  const related = (position: number, to: Story, reason: 'tag' | 'name' | 'newest') =>
    linkMark({ kind: 'related', position, to: to.number, reason })
  const links = new Map([
    [a.number, [inline(0, b), inline(1, c), related(0, e, 'tag'), related(1, d, 'name')]],
    [d.number, [inline(0, c), related(0, a, 'newest')]],
    [e.number, [related(0, a, 'tag'), related(1, b, 'tag'), related(2, c, 'newest')]],
  ])
  return { stories: [a, b, c, d, e], a, b, c, d, e, links, inline, related }
}

test('the counts agree with a replayed access log, though batches fail and answers get lost', async () => {
  const { stories, links } = await someStories()
  const log = accessLog(stories, links, 5_000)
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  let calls = 0
  await begin(async (batch) => {
    calls += 1
    if (calls % 4 === 1) throw new Error('the database is away')
    const written = await save(batch)
    if (calls % 4 === 2) throw new Error('written, but nobody heard of it')
    return written
  })
  const answers = new Map<number, number>()
  const byHour = Map.groupBy(log, ({ at }) => at.slice(0, 13))
  for (const lines of byHour.values()) {
    now = new Date((lines[0] as Line).at)
    for (let from = 0; from < lines.length; from += 100) {
      const part = lines.slice(from, from + 100)
      const statuses = await Promise.all(part.map((line) => post(line)))
      for (const status of statuses) answers.set(status, (answers.get(status) ?? 0) + 1)
      await beacons.flush().catch(() => {})
    }
  }
  while (
    await beacons.flush().then(
      () => false,
      () => true,
    )
  );
  expect(await counted()).toEqual(expected(log))
  expect([...answers.keys()].sort()).toEqual([204, 400, 403, 413])
  const [sums, worth] = await Promise.all([
    db().linkReading.aggregate({ _sum: { impressions: true, clicks: true } }),
    db().linkWorth.aggregate({ _sum: { impressions: true, clicks: true } }),
  ])
  expect(worth).toEqual(sums)
})

test('a batch that was written before its answer got lost is written once, and what came meanwhile is not lost', async () => {
  const { a, inline, b } = await someStories()
  let breaks = true
  await begin(async (batch) => {
    await save(batch)
    if (breaks) throw new Error('crash between writing and hearing of it')
  })
  await post({ body: beacon('opening1', a.number, 'view', `seen ${inline(0, b)}`) })
  for (const _ of [1, 2, 3]) await expect(beacons.flush()).rejects.toThrow('crash')
  await post({ body: beacon('opening2', a.number, 'view', `click ${inline(0, b)}`) })
  breaks = false
  await beacons.flush()
  await beacons.flush()
  const hour = `${now.toISOString().slice(0, 13)}:00:00.000Z`
  const day = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  expect(await counted()).toEqual([`${a.number} ${day} ${inline(0, b)}: 1 1`, `view ${a.number} ${hour}: 2`].sort())
})

test('what is counted last is written when the server stops', async () => {
  const { e } = await someStories()
  await begin(save)
  await post({ body: beacon('opening3', e.number, 'view') })
  await beacons.close()
  expect(await counted()).toHaveLength(1)
})

test('links that readers do not have are not believed', async () => {
  const { a, b, c, e, inline, related } = await someStories()
  const draft = await press.write({ headline: 'Belum tayang' })
  await begin(save)
  const made = [inline(0, c), inline(1, b), inline(7, b), inline(0, e), related(0, draft, 'tag'), related(0, a, 'tag')]
  expect(await post({ body: beacon('opening4', a.number, ...made.map((mark) => `click ${mark}`)) })).toBe(204)
  expect(await post({ body: beacon('opening5', draft.number, 'view') })).toBe(204)
  await beacons.flush()
  expect(await counted()).toEqual([])
})

test('only our own pages are heard, only what they send, and nobody floods', async () => {
  const { e } = await someStories()
  await begin(save, new Pace(3))
  const body = beacon('opening6', e.number, 'view')
  expect(await post({ body, method: 'PUT', address: '1.1.1.1' })).toBe(405)
  expect(await post({ body, origin: 'https://jahat.example', address: '1.1.1.1' })).toBe(403)
  expect(await post({ body: 'x'.repeat(8_001), address: '1.1.1.2' })).toBe(413)
  const statuses: number[] = []
  for (const _ of [1, 2, 3, 4]) statuses.push(await post({ body, address: '1.1.1.3' }))
  expect(statuses).toEqual([204, 204, 204, 429])
  expect(await post({ body, address: '1.1.1.4' })).toBe(204)
})

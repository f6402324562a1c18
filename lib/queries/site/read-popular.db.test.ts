// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visit } from '#app/(site)/testing.ts'
import { countReadings } from '#lib/commands/site/count-readings.ts'
import { rollUpReadings } from '#lib/commands/site/roll-up-readings.ts'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { hourOf } from '#lib/newsroom/readings/tally.ts'
import { listen } from '#lib/server/listen.ts'
import { frontStories } from '../front/front-stories.ts'
import { readMostRead, readPopular } from './read-popular.ts'
import { Press, type Story } from './testing.ts'

const HOUR = 60 * 60 * 1000

let press: Press
let stories: Record<'kapal' | 'beras' | 'piala', Story>
beforeAll(async () => {
  press = await Press.found()
  stories = {
    kapal: await press.live({ headline: 'Kapal ramai dibaca', section: 'nasional' }),
    beras: await press.live({ headline: 'Beras ramai dibaca', section: 'ekonomi' }),
    piala: await press.live({ headline: 'Piala ramai dibaca', section: 'olahraga' }),
  }
})
beforeEach(async () => {
  await db().viewsByHour.deleteMany()
})

const read = (now: Date, story: Story, views: number, hoursAgo = 0) => {
  const hour = hourOf(new Date(now.getTime() - hoursAgo * HOUR))
  return countReadings({ id: randomUUID(), views: [{ hour, story: story.number, views }], links: [] }, now)
}
const headlines = (cards: readonly { headline: string }[]) => cards.map(({ headline }) => headline.split(' ')[0])

test('the most read comes first: of the last day, of the last hour, of a section', async () => {
  const now = new Date()
  await read(now, stories.kapal, 5, 20)
  await read(now, stories.kapal, 4, 10)
  await read(now, stories.beras, 8, 3)
  await read(now, stories.piala, 3)
  await read(now, stories.piala, 90, 26)
  expect(headlines((await readPopular('day', now)).cards)).toEqual(['Kapal', 'Beras', 'Piala'])
  expect(headlines((await readPopular('hour', now)).cards)).toEqual(['Piala'])
  expect(headlines(await readMostRead('day', 5, now, 'ekonomi'))).toEqual(['Beras'])
  const arranged = await frontStories([stories.beras.number, stories.piala.number], now)
  expect(Object.fromEntries(arranged.map(({ number, readings }) => [number, readings]))).toEqual({
    [stories.beras.number]: 0,
    [stories.piala.number]: 3,
  })
  const [page, home, section] = await Promise.all(
    ['/terpopuler', '/', '/ekonomi'].map(async (path) => (await visit(path)).text()),
  )
  expect(page?.match(/<ol class="ranked">.*<\/ol>/)?.[0].match(/Kapal ramai|Beras ramai|Piala ramai/g)).toEqual([
    'Kapal ramai',
    'Beras ramai',
    'Piala ramai',
  ])
  expect(page).toContain('<link rel="canonical" href="http://localhost:3000/terpopuler"/>')
  expect(home).toMatch(/<ol class="ranked">.*Kapal ramai/)
  expect(section?.match(/<ol class="ranked">.*<\/ol>/)?.[0]).not.toContain('Kapal')
})

test('where nothing was counted, the page says so and no other has an empty block', async () => {
  expect(await (await visit('/terpopuler/jam')).text()).toContain('Belum ada berita yang terhitung dibaca')
  expect(await (await visit('/')).text()).not.toContain('class="ranked"')
})

test('a retracted story is not there, whoever read it', async () => {
  const now = new Date()
  const gone = await press.live({ headline: 'Cabut ramai dibaca' })
  await read(now, gone, 50)
  await read(now, stories.beras, 1)
  await press.retract(gone)
  expect(headlines((await readPopular('day', now)).cards)).toEqual(['Beras'])
})

test('page stores hear of it with the count that is due, and not again within minutes', async () => {
  const heard: Heard[] = []
  const listening = await new Promise<ReturnType<typeof listen>>((resolve) => {
    const line = listen({
      connectionString: env().DATABASE_URL,
      channel: EVENT_CHANNEL,
      onMessage: (payload) => heard.push(JSON.parse(payload) as Heard),
      onGap: () => resolve(line),
    })
  })
  const start = new Date(Date.now() + HOUR)
  const minutes = (n: number) => new Date(start.getTime() + n * 60_000)
  const told: number[] = []
  for (const n of [0, 1, 2, 4, 5, 8]) {
    await read(minutes(n), stories.kapal, 1)
    const { popularAt } = await db().readingState.findUniqueOrThrow({ where: { id: 1 } })
    told.push((popularAt.getTime() - start.getTime()) / 60_000)
  }
  expect(told).toEqual([0, 0, 0, 4, 4, 8])
  await expect.poll(() => heard.filter(({ touched }) => touched?.kind === 'popular').length).toBe(3)
  await listening.close()
})

test('hours that nobody asks about become days of the newsroom’s zone, and no view is lost or counted twice', async () => {
  const now = new Date('2026-11-22T12:05:00Z')
  const old = (day: number, hour: number) => new Date(Date.UTC(2026, 9, day, hour))
  // 30 October, 16.00 and 17.00 UTC are the 30th and the 31st in Jakarta.
  for (const [at, views] of [
    [old(30, 16), 2],
    [old(30, 17), 3],
    [old(31, 3), 4],
  ] as const)
    await read(at, stories.kapal, views)
  await read(now, stories.kapal, 5)
  await rollUpReadings(now)
  await read(old(31, 3), stories.kapal, 1) // an instance that was cut off for long
  await rollUpReadings(now)
  await rollUpReadings(now)
  const days = await db().viewsByDay.findMany({ orderBy: { day: 'asc' } })
  expect(days.map(({ day, views }) => [day.toISOString().slice(0, 10), views])).toEqual([
    ['2026-10-30', 2],
    ['2026-10-31', 8],
  ])
  expect(await db().viewsByHour.aggregate({ _sum: { views: true } })).toEqual({ _sum: { views: 5 } })
  expect(await db().readingBatch.count({ where: { at: { lt: new Date('2026-11-01') } } })).toBe(0)
})

// biome-ignore-all lint/style/noRestrictedImports: the store stands before the routes, and is tried with the real ones
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { done } from '#lib/commands/testing.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { migrate } from '#lib/db/migrate.ts'
import { Press, readAlso, type Story } from '#lib/queries/site/testing.ts'
import { startTestPostgres, type Throwaway } from '#scripts/lib/postgres/throwaway.ts'
import { ROOT } from '#scripts/lib/processes.ts'
import { type Answer, ask, cacheStatus, eventually, type Instance, start, stop } from './page-store/testing.ts'

/** A real PostgreSQL of its own is stopped and started again while readers keep reading from a store before the real routes. */
const READERS = 16
const HIT = 'Naskah; hit'
const LAST_GOOD = 'Naskah; hit; detail=last-good-copy'

let postgres: Throwaway
let press: Press
let one: Instance

beforeAll(async () => {
  postgres = await startTestPostgres({ synchronous_commit: 'on' }) // what was committed survives
  const url = await postgres.createDatabase('fault')
  await migrate(url, join(ROOT, 'prisma/migrations'))
  process.env.DATABASE_URL = url
  press = await Press.found()
  one = await start('pages-fault')
})

afterAll(async () => {
  await stop(one)
  await closeDb()
  await postgres.stop()
})

async function retract({ articleId }: Story): Promise<void> {
  const { version } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const input = { articleId, version, reason: 'decency' as const, text: 'Dicabut atas pertimbangan redaksi.' }
  done(await retractArticle(press.newsroom.cast.dewi, input, new Date()))
}

const untilKept = (path: string) => eventually(async () => expect(cacheStatus(await ask(one, path))).toBe(HIT))

/** Readers who ask for one page after the other until they are told to go; answers what they saw. */
function read(paths: readonly string[]): () => Promise<(Answer & { path: string })[]> {
  const seen: (Answer & { path: string })[] = []
  let reading = true
  const readers = Promise.all(
    Array.from({ length: READERS }, async (_, reader) => {
      for (let at = reader; reading; at += 1) {
        const path = paths[at % paths.length] as string
        seen.push({ path, ...(await ask(one, path)) })
      }
    }),
  )
  readers.catch(() => {}) // whoever asks what they saw hears of it
  return async () => {
    reading = false
    await readers
    return seen
  }
}

test('readers keep their pages while the database is down, never a retracted story, and see the news once it is back', async () => {
  const gone = await press.live({ headline: 'Yang dicabut' })
  const linking = await press.live({ headline: 'Penaut setia', body: [readAlso(gone.articleId)] })
  const changed = await press.live({ headline: 'Judul lama' })
  const later = await press.live({ headline: 'Dicabut kemudian' })
  const pages = ['/', '/internasional', linking.path, later.path]
  for (const path of [...pages, gone.path, changed.path]) await untilKept(path)
  await retract(gone)
  await eventually(async () => expect((await ask(one, gone.path)).status).toBe(410))
  for (const path of [...pages, changed.path]) await untilKept(path) // those that led to it have no copy of before
  await press.retitle(changed.articleId, ' diganti')
  await press.publish(changed)
  const file = join(one.folder, `${changed.path}.html`)
  await eventually(async () => expect(existsSync(file)).toBe(false))
  for (const path of pages) await untilKept(path)

  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  let finish = read(pages)
  let news: Story | undefined
  await postgres.restart(async () => {
    for (const path of [...pages, changed.path])
      await eventually(async () => {
        const answer = await ask(one, path)
        expect([path, answer.status, cacheStatus(answer)]).toEqual([path, 200, LAST_GOOD])
      })
    expect((await ask(one, changed.path)).text).toContain('Judul lama')
    expect((await ask(one, gone.path)).status).toBe(500)
    expect(existsSync(join(one.folder, 'index.html'))).toBe(false) // no web server sends what may be outdated
    const seen = await finish()
    expect(seen.filter(({ status }) => status !== 200)).toEqual([])
    expect(seen.filter(({ text }) => text.includes('Yang dicabut'))).toEqual([])
    expect(log.mock.calls.some(([text]) => String(text).includes('site /'))).toBe(true)
    finish = read(pages.filter((path) => path !== later.path))
  })
  await eventually(async () => void (await db().$queryRaw`select 1`))
  await retract(later)
  news = await press.live({ headline: 'Terbit sesudah pulih' })
  await eventually(async () => expect((await ask(one, later.path)).status).toBe(410))
  for (const path of ['/', '/internasional', linking.path]) await untilKept(path)
  for (const path of ['/', '/internasional']) {
    const { text } = await ask(one, path)
    expect([text.includes(news.path), text.includes(later.path), text.includes('Yang dicabut')]).toEqual([
      true,
      false,
      false,
    ])
  }
  await eventually(async () => expect((await ask(one, changed.path)).status).toBe(301))
  expect((await finish()).filter(({ status }) => status !== 200)).toEqual([])
  log.mockRestore()
})

import { db } from '#lib/db/client.ts'
import { dayPath } from '#lib/newsroom/paths.ts'
import type { DayView, MovedView, NotFoundView } from '#lib/newsroom/site-views.ts'
import { instantOf, wallOf } from '#lib/newsroom/zone.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { readNotFound } from './read-not-found.ts'

const PAGE = 50
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Where the index begins: the page of the day that a reader chose, else today in the newsroom's zone. Not for good:
 * tomorrow it is another day.
 */
export async function readIndex(chosen: string | null, now: Date): Promise<DayView | MovedView | NotFoundView> {
  const { timeZone } = await readChrome()
  const today = wallOf(now, timeZone).slice(0, 10)
  const isPast = chosen !== null && instantOf(`${chosen}T00:00`, timeZone) !== null && chosen <= today
  return isPast ? { kind: 'moved', path: dayPath(chosen), dropsQuery: true } : readDay(today, 1, now)
}

/** What went out on `day` ("2026-11-28") of the newsroom's zone; nothing is found for no such day, or one to come. */
export async function readDay(day: string, page: number, now: Date): Promise<DayView | NotFoundView> {
  const chrome = await readChrome()
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(`${day}T00:00`, chrome.timeZone) : null
  if (!start || start > now) return readNotFound(chrome)
  const end = new Date(start.getTime() + DAY_MS)
  const [rows, [before], [after]] = await Promise.all([
    db().$queryRaw<{ card: CardRow }[]>`
      select ${CARD} as "card" from ${LIVE}
      where a."publication" = 'live' and a."publishedAt" >= ${start} and a."publishedAt" < ${end}
      order by a."publishedAt" desc, a."id" desc limit ${PAGE + 1} offset ${(page - 1) * PAGE}`,
    db().$queryRaw<{ at: Date }[]>`
      select "publishedAt" as "at" from "Article" where "publication" = 'live' and "publishedAt" < ${start}
      order by "publishedAt" desc limit 1`,
    db().$queryRaw<{ at: Date }[]>`
      select "publishedAt" as "at" from "Article" where "publication" = 'live' and "publishedAt" >= ${end}
      order by "publishedAt" limit 1`,
  ])
  if (rows.length === 0 && page > 1) return readNotFound(chrome)
  const dayOf = (row: { at: Date } | undefined): string | null =>
    row ? wallOf(row.at, chrome.timeZone).slice(0, 10) : null
  return {
    kind: 'day',
    chrome,
    day,
    page,
    hasNext: rows.length > PAGE,
    before: dayOf(before),
    after: dayOf(after),
    cards: rows.slice(0, PAGE).map(({ card }) => toCard(card)),
  }
}

/** The page that `…/hal/{page}` names; the first has a shorter address. */
export async function readDayPage(day: string, page: string, now: Date): Promise<DayView | MovedView | NotFoundView> {
  if (page === '1') return { kind: 'moved', path: dayPath(day) }
  return /^[1-9]\d?$/.test(page) ? readDay(day, Number(page), now) : readNotFound()
}

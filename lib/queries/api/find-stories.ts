import { db, Prisma } from '#lib/db/client.ts'
import type { Listed, Page } from '#lib/newsroom/api-views.ts'
import type { Stretch } from '#lib/newsroom/search/ask.ts'
import { LAST_SEARCH_PAGE } from '#lib/newsroom/search-view.ts'
import { LIVE } from '../site/card.ts'
import { searchStories } from '../site/search-stories.ts'
import type { SearchPlace } from './cursor.ts'
import { LISTED, type ListedRow, toListed } from './listed.ts'

/** Days as "2026-11-28", empty for none. */
export type FindAsked = { text: string; section: string; from: string; to: string; at: SearchPlace }
export type Found = { story: Listed; headline: readonly Stretch[]; snippet: readonly Stretch[] }
export type FoundPage = Page<Found, SearchPlace> & { corrected: string | null }

/** What readers find at /cari, in the same order; null when there is no such section. */
export async function findStories({ at, ...asked }: FindAsked): Promise<FoundPage | null> {
  const view = await searchStories({ ...asked, page: at.page }, at.now)
  if (view.query.section !== asked.section) return null
  const listed = await listedOf(view.stories.map(({ card }) => card.number))
  const items = view.stories.flatMap(({ card, headline, snippet }) => {
    const story = listed.get(card.number)
    return story ? [{ story, headline, snippet }] : []
  })
  const goesOn = view.hasNext && at.page < LAST_SEARCH_PAGE
  return { items, next: goesOn ? { page: at.page + 1, now: at.now } : null, corrected: view.corrected }
}

async function listedOf(numbers: readonly number[]): Promise<Map<number, Listed>> {
  if (numbers.length === 0) return new Map()
  const rows = await db().$queryRaw<ListedRow[]>(Prisma.sql`
    select ${LISTED} from ${LIVE} where a."number" = any(${[...numbers]}) and a."publication" = 'live'`)
  return new Map(rows.map((row) => [row.card.number, toListed(row)]))
}

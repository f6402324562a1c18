import { SEARCH_PATH } from './paths.ts'
import type { Stretch } from './search/ask.ts'
import type { Card, Chrome } from './site-views.ts'

/** What a reader looks for. Days as "2026-11-28", empty for none; `page` from 1. */
export type SearchQuery = { text: string; section: string; from: string; to: string; page: number }

/** A story that was found, with what was looked for marked in its headline and in a stretch of its text. */
export type FoundStory = { card: Card; headline: readonly Stretch[]; snippet: readonly Stretch[] }

/** `corrected` is what was looked for instead, when no story had the words as they were typed. */
export type SearchView = {
  kind: 'search'
  chrome: Chrome
  query: SearchQuery
  corrected: string | null
  stories: readonly FoundStory[]
  hasNext: boolean
}

const DAY = /^\d{4}-\d\d-\d\d$/
const LONGEST = 200
/** Beyond it, more words find sooner than more pages. */
export const LAST_SEARCH_PAGE = 20

/** The query of an address; what cannot be read is left out, and days that were given the wrong way round are turned. */
export function searchQueryOf(params: URLSearchParams): SearchQuery {
  const day = (name: string): string => (DAY.test(params.get(name) ?? '') ? (params.get(name) as string) : '')
  const [dari, sampai] = [day('dari'), day('sampai')]
  const isTurned = dari !== '' && sampai !== '' && dari > sampai
  const page = Number(/^[1-9]\d?$/.exec(params.get('hal') ?? '')?.[0] ?? 1)
  return {
    text: (params.get('q') ?? '').normalize('NFC').trim().slice(0, LONGEST),
    section: params.get('kanal') ?? '',
    from: isTurned ? sampai : dari,
    to: isTurned ? dari : sampai,
    page: Math.min(page, LAST_SEARCH_PAGE),
  }
}

/** The address of a page of a search. */
export function searchPath({ text, section, from, to, page }: SearchQuery): string {
  const filled = Object.entries({ q: text, kanal: section, dari: from, sampai: to, hal: page > 1 ? String(page) : '' })
  return `${SEARCH_PATH}?${new URLSearchParams(filled.filter(([, value]) => value !== ''))}`
}

import type { BoardRow } from '../board/row.ts'
import type { StageCard } from '../planning/stage-card.tsx'

/** How a story stands now, for a row or a card that stays where it is. */
export type RowNews = BoardRow & { isMine: boolean }
/** By story; null for one that is not to be seen any more. */
export type News = ReadonlyMap<string, RowNews | null>

type Stamp = { version: number; contentHash: string; touchedAt?: Date }

/** Whether news tell more than what is shown: after a whole refresh the list itself is the newer one. */
export const isNewer = (news: RowNews, shown: Stamp): boolean =>
  news.version > shown.version ||
  (news.version === shown.version &&
    news.contentHash !== shown.contentHash &&
    (shown.touchedAt === undefined || news.touchedAt > shown.touchedAt))

/** A row with its news; its place, and the note that a list is about, stay. */
export const renewed = (row: BoardRow, news: RowNews | null | undefined): BoardRow =>
  news && isNewer(news, row) ? { ...news, note: news.stage === row.stage ? row.note : null } : row

/** A card with its news: it keeps its column, and a story that has left that stage keeps the version it was shown at. */
export function renewedCard(card: StageCard, news: RowNews | null | undefined): StageCard {
  if (!news || !isNewer(news, card)) return card
  if (news.stage !== card.stage || news.publication !== card.publication) return { ...card, headline: news.headline }
  const {
    id,
    version,
    contentHash,
    headline,
    assignee,
    isMine,
    priority,
    dueAt,
    late,
    needsLegal,
    sensitive,
    findings,
    embargo,
    scheduledAt,
  } = news
  const fresh = { id, version, contentHash, headline, assignee, isMine, priority, dueAt, late }
  return { ...card, ...fresh, needsLegal, sensitive, findings, embargo, scheduledAt }
}

type When = 'touchedAt' | 'dueAt' | 'scheduledAt' | 'embargo'
type Wire = Omit<RowNews, When> & Record<When, string | null>

/** What /newsroom/rows answered for `ids`: times come as text, and who is missing is gone. */
export function newsOf(ids: readonly string[], answer: readonly Wire[]): Map<string, RowNews | null> {
  const date = (text: string | null) => (text ? new Date(text) : null)
  const rows = answer.map(
    (row): RowNews => ({
      ...row,
      touchedAt: new Date(row.touchedAt ?? 0),
      dueAt: date(row.dueAt),
      scheduledAt: date(row.scheduledAt),
      embargo: date(row.embargo),
    }),
  )
  return new Map(ids.map((id) => [id, rows.find((row) => row.id === id) ?? null]))
}

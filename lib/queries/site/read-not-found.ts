import { db, Prisma } from '#lib/db/client.ts'
import type { Chrome, NotFoundView } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'

const LATEST = 4

const STATEMENT = Prisma.sql`select ${CARD} as "card" from ${LIVE}
  where a."publication" = 'live' order by a."publishedAt" desc, a."id" desc limit ${LATEST}`

/** What readers see where there is nothing for them; `chrome` when it is already read. */
export async function readNotFound(chrome?: Chrome): Promise<NotFoundView> {
  const [around, rows] = await Promise.all([chrome ?? readChrome(), db().$queryRaw<{ card: CardRow }[]>(STATEMENT)])
  return { kind: 'not-found', chrome: around, latest: rows.map(({ card }) => toCard(card)) }
}

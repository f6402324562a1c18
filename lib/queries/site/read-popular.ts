import { db, Prisma } from '#lib/db/client.ts'
import type { PopularSpan } from '#lib/newsroom/readings/popular.ts'
import { popularSince } from '#lib/newsroom/readings/popular.ts'
import type { Card, PopularView } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'

const SHOWN = 20
/** More than are shown: a few may no longer be live. */
const SPARE = 60

/** The live stories that were opened most, in the last day or the last hour. */
export async function readPopular(span: PopularSpan, now = new Date()): Promise<PopularView> {
  const [chrome, cards] = await Promise.all([readChrome(), readMostRead(span, SHOWN, now)])
  return { kind: 'popular', chrome, span, cards }
}

/** At most `limit` of them, of one section or of all. Read are the counts of the span's hours, whatever the archive. */
export async function readMostRead(
  span: PopularSpan,
  limit: number,
  now = new Date(),
  section?: string,
): Promise<Card[]> {
  const within = section
    ? Prisma.sql`join "Article" b on b."id" = v."articleId" join "Section" o on o."id" = b."liveSectionId" and o."slug" = ${section}`
    : Prisma.empty
  const rows = await db().$queryRaw<{ card: CardRow }[]>`
    select ${CARD} as "card"
    from (select v."articleId", sum(v."views") as "views" from "ViewsByHour" v ${within}
      where v."hour" >= ${popularSince(span, now)} group by v."articleId"
      order by "views" desc, v."articleId" desc limit ${limit + SPARE}) m
    join ${LIVE} on a."id" = m."articleId"
    where a."publication" = 'live' order by m."views" desc, a."id" desc limit ${limit}`
  return rows.map(({ card }) => toCard(card))
}

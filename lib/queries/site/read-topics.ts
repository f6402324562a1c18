import { db, Prisma } from '#lib/db/client.ts'
import type { TopicLine, TopicsView } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'

/** Older ones are found by their stories, and in the site map. */
const SHOWN = 100

type Row = Omit<TopicLine, 'newest'> & { card: CardRow }

/** Topics that have live stories, newest activity first. One short look into each topic's list; nothing is counted. */
export async function readTopics(): Promise<TopicsView> {
  const [chrome, rows] = await Promise.all([
    readChrome(),
    db().$queryRaw<Row[]>(Prisma.sql`
      select t."kind", t."slug", t."name", t."about", ${CARD} as "card"
      from (select o.*, l."articleId", l."publishedAt" from "Topic" o cross join lateral (
          select "articleId", "publishedAt" from "Listing" where "kind" = 'topic' and "key" = o."id"
          order by "publishedAt" desc, "articleId" desc limit 1) l
        order by l."publishedAt" desc, o."id" desc limit ${SHOWN}) t
      join ${LIVE} on a."id" = t."articleId"
      order by t."publishedAt" desc, t."id" desc`),
  ])
  return { kind: 'topics', chrome, topics: rows.map(({ card, ...line }) => ({ ...line, newest: toCard(card) })) }
}

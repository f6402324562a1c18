import { db, Prisma } from '#lib/db/client.ts'
import type { Worth } from '#lib/newsroom/readings/worth.ts'
import { cursorText, parseCursor } from '../cursor.ts'
import type { Report } from './report.ts'

/** `views` is how often it was opened since it went out, the counts those of all links on its page. */
export type ReadStory = Worth & { articleId: string; headline: string; publishedAt: Date; views: number }

const PAGE = 30

/** Live stories, of one section or of all, with what was read of them; the newest first, after where `after` ended. */
export async function readReadStories(sectionId: string | null, after: string | null): Promise<Report<ReadStory>> {
  const cursor = parseCursor(after)
  const before = (at: Prisma.Sql, id: Prisma.Sql) =>
    cursor ? Prisma.sql`and (${at}, ${id}) < (${cursor.at}, ${cursor.id}::uuid)` : Prisma.empty
  const stories = sectionId
    ? Prisma.sql`select a.* from (select l."articleId", l."publishedAt" from "Listing" l
        where l."kind" = 'section' and l."key" = ${sectionId}::uuid ${before(Prisma.sql`l."publishedAt"`, Prisma.sql`l."articleId"`)}
        order by l."publishedAt" desc, l."articleId" desc limit ${PAGE + 1}) l join "Article" a on a."id" = l."articleId"`
    : Prisma.sql`select a.* from "Article" a
        where a."publication" = 'live' ${before(Prisma.sql`a."publishedAt"`, Prisma.sql`a."id"`)}
        order by a."publishedAt" desc, a."id" desc limit ${PAGE + 1}`
  const rows = await db().$queryRaw<ReadStory[]>`
    select a."id" as "articleId", a."liveHeadline" as "headline", a."publishedAt", ${VIEWS} as "views",
      coalesce(k."impressions", 0)::int as "impressions", coalesce(k."clicks", 0)::int as "clicks"
    from (${stories}) a
    cross join lateral (select sum("impressions") as "impressions", sum("clicks") as "clicks"
      from "LinkReading" where "fromId" = a."id") k
    order by a."publishedAt" desc, a."id" desc`
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return {
    rows: rows.slice(0, PAGE),
    next: last ? cursorText({ at: last.publishedAt, id: last.articleId }) : null,
  }
}

/** How often article `a` was opened: by hour what is new, by day what is older. */
export const VIEWS = Prisma.sql`(coalesce((select sum("views") from "ViewsByHour" where "articleId" = a."id"), 0)
  + coalesce((select sum("views") from "ViewsByDay" where "articleId" = a."id"), 0))::int`

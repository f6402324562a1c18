import { db, Prisma } from '#lib/db/client.ts'
import { cursorText, parseCursor } from '../cursor.ts'
import type { Instead, Report } from './report.ts'

/** So many live stories are looked at for a page, however few of them nobody links to. */
const WINDOW = 200

type Row = Instead & { linked: boolean }

/** Live stories to which no live story leads, the newest first, after where `after` ended. */
export async function readOrphans(after: string | null): Promise<Report<Instead>> {
  const cursor = parseCursor(after)
  const before = cursor ? Prisma.sql`and (a."publishedAt", a."id") < (${cursor.at}, ${cursor.id}::uuid)` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    select a."id" as "articleId", a."liveHeadline" as "headline", s."name" as "section", a."publishedAt",
      exists (select from "LinkNow" k where k."toId" = a."id" and k."live") as "linked"
    from (select a.* from "Article" a where a."publication" = 'live' ${before}
          order by a."publishedAt" desc, a."id" desc limit ${WINDOW}) a
    join "Section" s on s."id" = a."liveSectionId"
    order by a."publishedAt" desc, a."id" desc`
  const last = rows.length === WINDOW ? rows.at(-1) : undefined
  return {
    rows: rows.filter(({ linked }) => !linked).map(({ linked: _, ...story }) => story),
    next: last ? cursorText({ at: last.publishedAt, id: last.articleId }) : null,
  }
}

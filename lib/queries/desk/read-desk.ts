import { db, Prisma } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type Cursor, cursorText } from './cursor.ts'
import { type DeskFilter, likeText, whereFilter, wordsOf } from './desk-filter.ts'
import { DESK_SELECT, type DeskRow, deskRow } from './desk-row.ts'

const PAGE = 40

/** One page, or `limit` stories, of all that `actor` may see, last touched first; `next` is the cursor of the following page or null. */
export async function readDesk(
  actor: Actor,
  filter: DeskFilter,
  after: Cursor | null,
  limit = PAGE,
): Promise<{ rows: DeskRow[]; next: string | null }> {
  const find = (among: Prisma.ArticleWhereInput) =>
    db().article.findMany({
      where: { AND: [visibleArticles(actor), ...whereFilter(filter), after ? olderThan(after) : {}, among] },
      orderBy: [{ touchedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      select: DESK_SELECT,
    })
  const words = wordsOf(filter.text)
  const near = words.length > 1 ? await find({ id: { in: await newestWith(words, after) } }) : []
  const found = near.length > limit ? near : await find({})
  const rows = found.slice(0, limit).map(deskRow)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? cursorText({ at: last.touchedAt, id: last.id }) : null }
}

/** Of so many stories touched last, and of what they have that fits, so many. */
const NEWEST = 5000
const FITTING = 500

/**
 * The newest stories with all of several words, from `after` on. PostgreSQL takes two frequent words for a rare find and
 * fetches all that have both: among the newest alone there mostly is a page of them, and then it is the page.
 */
async function newestWith(words: readonly string[], after: Cursor | null): Promise<string[]> {
  const fits = words.map((word) => Prisma.sql`"headline" ilike ${`%${likeText(word)}%`}`)
  const rows = await db().$queryRaw<{ id: string }[]>`
    select "id" from (
      select "id", "headline", "touchedAt" from "Article"
      ${after ? Prisma.sql`where "touchedAt" <= ${after.at}` : Prisma.empty}
      order by "touchedAt" desc, "id" desc limit ${NEWEST}) newest
    where ${Prisma.join(fits, ' and ')} order by "touchedAt" desc, "id" desc limit ${FITTING}`
  return rows.map(({ id }) => id)
}

/** The first condition alone lets PostgreSQL begin in the middle of the index. */
const olderThan = ({ at, id }: Cursor) => ({
  touchedAt: { lte: at },
  OR: [{ touchedAt: { lt: at } }, { touchedAt: at, id: { lt: id } }],
})

import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type Cursor, cursorText } from './cursor.ts'
import { type DeskFilter, whereFilter } from './desk-filter.ts'
import { DESK_SELECT, type DeskRow, deskRow } from './desk-row.ts'

const PAGE = 40

/** One page, or `limit` stories, of all that `actor` may see, last touched first; `next` is the cursor of the following page or null. */
export async function readDesk(
  actor: Actor,
  filter: DeskFilter,
  after: Cursor | null,
  limit = PAGE,
): Promise<{ rows: DeskRow[]; next: string | null }> {
  const found = await db().article.findMany({
    where: { AND: [visibleArticles(actor), ...whereFilter(filter), after ? olderThan(after) : {}] },
    orderBy: [{ touchedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: DESK_SELECT,
  })
  const rows = found.slice(0, limit).map(deskRow)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? cursorText({ at: last.touchedAt, id: last.id }) : null }
}

/** The first condition alone lets PostgreSQL begin in the middle of the index. */
const olderThan = ({ at, id }: Cursor) => ({
  touchedAt: { lte: at },
  OR: [{ touchedAt: { lt: at } }, { touchedAt: at, id: { lt: id } }],
})

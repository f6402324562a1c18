import { db, type Prisma } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type DeskFilter, whereFilter } from './desk-filter.ts'
import { DESK_SELECT, type DeskRow, deskRow } from './desk-row.ts'

export type BoardColumn = { id: string; rows: DeskRow[]; more: boolean }

const LIMIT = 30

/**
 * The board's columns, each with its 30 stories touched last: drafts that readers never saw, the stages, and under
 * "live" what was first published since `today`, the beginning of the newsroom's day.
 */
export async function readBoard(
  actor: Actor,
  filter: DeskFilter,
  stages: readonly string[],
  today: Date,
): Promise<BoardColumn[]> {
  const columns = filter.stage ? [filter.stage] : ['draft', ...stages, 'approved', 'live']
  return Promise.all(
    columns.map(async (id) => {
      const isLive = id === 'live'
      const since: Prisma.ArticleWhereInput = isLive ? { publishedAt: { gte: today } } : {}
      const found = await db().article.findMany({
        where: { AND: [visibleArticles(actor), ...whereFilter({ ...filter, stage: id }), since] },
        orderBy: isLive ? [{ publishedAt: 'desc' }, { id: 'desc' }] : [{ touchedAt: 'desc' }, { id: 'desc' }],
        take: LIMIT + 1,
        select: DESK_SELECT,
      })
      return { id, rows: found.slice(0, LIMIT).map(deskRow), more: found.length > LIMIT }
    }),
  )
}

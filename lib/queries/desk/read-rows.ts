import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { DESK_SELECT, type DeskRow, deskRow } from './desk-row.ts'

/** Rows by id, in no order; those that `actor` may not see are left out. */
export async function readRows(actor: Actor, ids: readonly string[]): Promise<DeskRow[]> {
  const found = await db().article.findMany({
    where: { id: { in: [...ids] }, AND: [visibleArticles(actor)] },
    select: DESK_SELECT,
  })
  return found.map(deskRow)
}

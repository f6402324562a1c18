import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'

export type ViewView = { id: string; name: string; screen: string; query: string }

/** A member's own saved views, by name. */
export const readViews = (actor: Member): Promise<ViewView[]> =>
  db().savedView.findMany({ where: { userId: actor.id }, orderBy: { name: 'asc' }, take: 50, omit: { userId: true } })

import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import { type About, aboutOf } from '#lib/newsroom/about.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import type { EventName, Facts } from '#lib/newsroom/events.ts'

export type NotificationView = About & { id: string; name: EventName; by: string | null; at: Date; read: boolean }

const LIMIT = 60
/** Above this the bell only says that there are more. */
const COUNTED = 99

/**
 * What `actor` was told, newest first, `before` a moment where one reads on; `older` is the next such moment or null. Of
 * stories only those that they still may see: a page may hold fewer.
 */
export async function readNotifications(
  actor: Actor,
  before: Date | null,
): Promise<{ rows: NotificationView[]; older: Date | null }> {
  const found = await db().notification.findMany({
    where: { userId: actorId(actor) ?? '', ...(before && { at: { lt: before } }) },
    orderBy: { at: 'desc' },
    take: LIMIT + 1,
    include: {
      event: { select: { name: true, facts: true, actor: { select: { name: true } } } },
      article: { select: { id: true, headline: true } },
    },
  })
  const page = wholeMoments(found)
  const shown = await stillSeen(actor, page)
  const rows = shown.map(({ id, event, article, at, readAt }) => ({
    id,
    name: event.name as EventName,
    by: event.actor?.name ?? null,
    ...aboutOf({ name: event.name, facts: event.facts as Facts }, article),
    at,
    read: readAt !== null,
  }))
  return { rows, older: found.length > LIMIT ? (page.at(-1)?.at ?? null) : null }
}

/** A page ends between two moments: what happened in the same one stands together. */
function wholeMoments<T extends { at: Date }>(found: readonly T[]): readonly T[] {
  const page = found.slice(0, LIMIT)
  const next = found[LIMIT]
  const whole = next ? page.filter(({ at }) => at > next.at) : page
  return whole.length > 0 ? whole : page
}

async function stillSeen<T extends { articleId: string | null }>(actor: Actor, rows: readonly T[]): Promise<T[]> {
  const ids = rows.flatMap(({ articleId }) => articleId ?? [])
  const seen = await db().article.findMany({
    where: { id: { in: ids }, AND: [visibleArticles(actor)] },
    select: { id: true },
  })
  const visible = new Set(seen.map(({ id }) => id))
  return rows.filter(({ articleId }) => articleId === null || visible.has(articleId))
}

/** How many pieces of news `actor` has not read, counted up to a bound: what no list shows any more does not ring. */
export async function countUnread(actor: Actor): Promise<number> {
  const rows = await db().notification.findMany({
    where: { userId: actorId(actor) ?? '', readAt: null },
    select: { articleId: true },
    orderBy: { at: 'desc' },
    take: COUNTED,
  })
  return rows.length === 0 ? 0 : (await stillSeen(actor, rows)).length
}

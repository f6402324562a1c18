import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'

export type NotificationView = {
  id: string
  name: EventName
  by: string | null
  articleId: string | null
  headline: string
  at: Date
  read: boolean
}

const LIMIT = 60
/** Above this the bell only says that there are more. */
const COUNTED = 99

/** What `actor` was told, newest first; of stories that they still may see. */
export async function readNotifications(actor: Actor): Promise<NotificationView[]> {
  const rows = await db().notification.findMany({
    where: { userId: actorId(actor) ?? '' },
    orderBy: { at: 'desc' },
    take: LIMIT,
    include: {
      event: { select: { name: true, actor: { select: { name: true } } } },
      article: { select: { headline: true } },
    },
  })
  const ids = rows.flatMap(({ articleId }) => articleId ?? [])
  const seen = await db().article.findMany({
    where: { id: { in: ids }, AND: [visibleArticles(actor)] },
    select: { id: true },
  })
  const visible = new Set(seen.map(({ id }) => id))
  const shown = rows.filter(({ articleId }) => articleId === null || visible.has(articleId))
  return shown.map(({ id, event, articleId, article, at, readAt }) => ({
    id,
    name: event.name as EventName,
    by: event.actor?.name ?? null,
    articleId,
    headline: article?.headline ?? '',
    at,
    read: readAt !== null,
  }))
}

/** How many pieces of news `actor` has not read, counted up to a bound. */
export async function countUnread(actor: Actor): Promise<number> {
  const rows = await db().notification.findMany({
    where: { userId: actorId(actor) ?? '', readAt: null },
    select: { id: true },
    take: COUNTED,
  })
  return rows.length
}

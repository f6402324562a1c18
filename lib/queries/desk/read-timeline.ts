import { db } from '#lib/db/client.ts'
import type { EventName, Facts } from '#lib/newsroom/events.ts'

export type TimelineEntry = { ordinal: number; name: EventName; at: Date; actorId: string | null; facts: Facts }

const LIMIT = 200

/** The last 200 events of an article, the newest first. Who may see the article is asked before. */
export async function readTimeline(articleId: string): Promise<TimelineEntry[]> {
  const events = await db().event.findMany({
    where: { articleId },
    orderBy: { ordinal: 'desc' },
    take: LIMIT,
    select: { ordinal: true, name: true, at: true, actorId: true, facts: true },
  })
  return events.map((event) => ({ ...event, name: event.name as EventName, facts: event.facts as Facts }))
}

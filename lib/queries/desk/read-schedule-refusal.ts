import { db } from '#lib/db/client.ts'
import type { Facts } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { refusalOfFacts } from '#lib/newsroom/schedule.ts'

/** Why the clock was last refused a story, told as it was: the cause may have gone since. */
export async function readScheduleRefusal(articleId: string): Promise<Refusal | null> {
  const event = await db().event.findFirst({
    where: { articleId, name: 'article.schedule-refused' },
    orderBy: { ordinal: 'desc' },
    select: { facts: true },
  })
  return event ? refusalOfFacts(event.facts as Facts) : null
}

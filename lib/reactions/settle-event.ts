import { db } from '#lib/db/client.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { REACTIONS } from './index.ts'

/** Runs the reactions of one event. A failed one fails the job, which is tried again. */
export async function settleEvent(eventId: string): Promise<void> {
  const event = await db().event.findUniqueOrThrow({ where: { id: eventId } })
  for (const react of REACTIONS[event.name as EventName]) await react(event)
}

import { beginDeliveries } from '#lib/commands/webhook/begin-deliveries.ts'
import { db } from '#lib/db/client.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { REACTIONS } from './index.ts'
import { tell } from './tell.ts'

/** Tells people of one event, as the table of lib/newsroom/tells.ts says, begins its deliveries to webhooks and runs its reactions. A failed one fails the job, which is tried again. */
export async function settleEvent(eventId: string): Promise<void> {
  const event = await db().event.findUniqueOrThrow({ where: { id: eventId } })
  await tell(event)
  await beginDeliveries(CLOCK, { eventId }, new Date())
  for (const react of REACTIONS[event.name as EventName]) await react(event)
}

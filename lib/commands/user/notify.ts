import { z } from 'zod'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const Notify = z.object({ eventId: z.uuid(), userIds: z.array(z.uuid()) })

/** Tells people of an event, each once however often it runs, and rings for them at commit. It appends no event: it follows one. */
export const notify = (
  _actor: Actor,
  { eventId, userIds }: z.infer<typeof Notify>,
  _now: Date,
): Promise<Result<{ told: number }, Refusal>> =>
  transact(async (tx) => {
    const { articleId, actorId, at } = await tx.event.findUniqueOrThrow({ where: { id: eventId } })
    const rows = await tx.notification.createManyAndReturn({
      data: userIds.map((userId) => ({ userId, eventId, articleId, at })),
      skipDuplicates: true,
    })
    for (const { userId } of rows) {
      // Without the article: those who have it open hear of the event itself.
      const heard: Heard = { name: 'notification', articleId: null, userId, actorId }
      await tx.$queryRaw`select pg_notify(${EVENT_CHANNEL}, ${JSON.stringify(heard)})::text`
    }
    return ok({ told: rows.length })
  })

import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const ReadNotifications = z.object({
  ids: z.array(z.uuid()).max(500),
  /** And all up to this moment: those that no list shows any more as well. */
  until: z.iso.datetime().optional(),
})

/** Marks one's own notifications as read; those of others stay as they are. */
export const readNotifications = (
  actor: Actor,
  { ids, until }: z.infer<typeof ReadNotifications>,
  now: Date,
): Promise<Result<{ read: number }, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    const { count } = await tx.notification.updateMany({
      where: {
        userId: actor.id,
        readAt: null,
        OR: [{ id: { in: ids } }, ...(until ? [{ at: { lte: new Date(until) } }] : [])],
      },
      data: { readAt: now },
    })
    return ok({ read: count })
  })

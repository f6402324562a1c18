import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const RecordAttempt = z.object({
  deliveryId: z.uuid(),
  delivered: z.boolean(),
  /** HTTP status; null when nobody answered. */
  status: z.int().nullable(),
  problem: z.string().max(500).nullable(),
})

/** Notes what came of sending. It appends no event: the row is the log. A webhook removed meanwhile has none. */
export const recordAttempt = async (
  _actor: Actor,
  { deliveryId, delivered, status, problem }: z.infer<typeof RecordAttempt>,
  now: Date,
): Promise<Result<null, Refusal>> => {
  await db().webhookDelivery.updateMany({
    where: { id: deliveryId, deliveredAt: null },
    data: { attempts: { increment: 1 }, status, problem, lastAt: now, deliveredAt: delivered ? now : null },
  })
  return ok(null)
}

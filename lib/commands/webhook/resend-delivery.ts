import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWebhooks } from '#lib/newsroom/user-policy.ts'
import { enqueueDelivery } from './delivery-job.ts'

export const ResendDelivery = z.object({ deliveryId: z.uuid() })

/** Sends one delivery again, with the id it had: a receiver that knows it already can tell. */
export const resendDelivery = (
  actor: Actor,
  { deliveryId }: z.infer<typeof ResendDelivery>,
  now: Date,
): Promise<Result<null, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWebhooks(actor)
    if (refusal) return refuse(refusal)
    const row = await tx.webhookDelivery.findUnique({ where: { id: deliveryId } })
    if (!row) return refuse({ kind: 'not-found' })
    await tx.webhookDelivery.update({ where: { id: deliveryId }, data: { deliveredAt: null, problem: null } })
    await enqueueDelivery(tx, deliveryId)
    const { webhookId, eventId } = row
    await appendEvent(tx, { name: 'site.webhook-resent', actor, site: true, at: now, facts: { webhookId, eventId } })
    return ok(null)
  })

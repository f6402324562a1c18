import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { enqueueDelivery } from './delivery-job.ts'

export const BeginDeliveries = z.object({ eventId: z.uuid() })

/** One delivery of an event to each webhook that wants it, and its job: once, however often it runs. It appends no event: it follows one. */
export const beginDeliveries = (
  _actor: Actor,
  { eventId }: z.infer<typeof BeginDeliveries>,
  now: Date,
): Promise<Result<{ begun: number }, Refusal>> =>
  transact(async (tx) => {
    const { name } = await tx.event.findUniqueOrThrow({ where: { id: eventId } })
    const webhooks = await tx.webhook.findMany({ where: { active: true, events: { has: name } }, select: { id: true } })
    const rows = await tx.webhookDelivery.createManyAndReturn({
      data: webhooks.map(({ id }) => ({ webhookId: id, eventId, createdAt: now })),
      skipDuplicates: true,
    })
    for (const { id } of rows) await enqueueDelivery(tx, id)
    return ok({ begun: rows.length })
  })

import type { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWebhooks } from '#lib/newsroom/user-policy.ts'
import { SeenWebhook } from './rotate-webhook-secret.ts'

export const RemoveWebhook = SeenWebhook

/** Ends a webhook and its delivery log. Deliveries under way find nothing and end. */
export const removeWebhook = (
  actor: Actor,
  { webhookId, version }: z.infer<typeof RemoveWebhook>,
  now: Date,
): Promise<Result<null, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWebhooks(actor)
    if (refusal) return refuse(refusal)
    const row = await tx.webhook.findUnique({ where: { id: webhookId } })
    if (row?.version !== version) return refuse(await lastChange(tx, 'site'))
    await tx.webhookDelivery.deleteMany({ where: { webhookId } })
    await tx.webhook.delete({ where: { id: webhookId, version } })
    const facts = { webhookId, name: row.name, url: row.url }
    await appendEvent(tx, { name: 'site.webhook-removed', actor, site: true, at: now, facts })
    return ok(null)
  })

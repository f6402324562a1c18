import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { newWebhookSecret } from '#lib/kit/standard-webhook.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWebhooks } from '#lib/newsroom/user-policy.ts'
import { isWebhookUrl, WEBHOOK_EVENTS } from '#lib/newsroom/webhook.ts'

export const SaveWebhook = z.object({
  /** Null for a new one. */
  webhookId: z.uuid().nullable(),
  name: z.string().trim().min(1).max(60),
  url: z.string().trim().max(2000).refine(isWebhookUrl),
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1),
  active: z.boolean(),
  version: z.int().nonnegative(),
})

/** Adds or changes where events are sent. A new one's secret is answered this once and never shown again. */
export const saveWebhook = (
  actor: Actor,
  input: z.infer<typeof SaveWebhook>,
  now: Date,
): Promise<Result<{ webhookId: string; secret: string | null }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWebhooks(actor)
    if (refusal) return refuse(refusal)
    const { webhookId, version, events, ...rest } = input
    const data = { ...rest, events: [...new Set(events)] }
    const secret = webhookId ? null : newWebhookSecret()
    if (webhookId) {
      const { count } = await tx.webhook.updateMany({
        where: { id: webhookId, version },
        data: { ...data, version: version + 1 },
      })
      if (count === 0) return refuse(await lastChange(tx, 'site'))
    }
    const id = webhookId ?? (await tx.webhook.create({ data: { ...data, secret: secret ?? '' } })).id
    await appendEvent(tx, {
      name: 'site.webhook-saved',
      actor,
      site: true,
      at: now,
      facts: { webhookId: id, ...data },
    })
    return ok({ webhookId: id, secret })
  })

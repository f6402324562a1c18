import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { newWebhookSecret } from '#lib/kit/standard-webhook.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWebhooks } from '#lib/newsroom/user-policy.ts'

export const SeenWebhook = z.object({ webhookId: z.uuid(), version: z.int().nonnegative() })
export const RotateWebhookSecret = SeenWebhook

/** Gives a webhook another secret, answered this once; from now on everything is signed with it. */
export const rotateWebhookSecret = (
  actor: Actor,
  { webhookId, version }: z.infer<typeof RotateWebhookSecret>,
  now: Date,
): Promise<Result<{ secret: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWebhooks(actor)
    if (refusal) return refuse(refusal)
    const secret = newWebhookSecret()
    const { count } = await tx.webhook.updateMany({
      where: { id: webhookId, version },
      data: { secret, version: version + 1 },
    })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    const facts = { webhookId, changed: ['secret'] }
    await appendEvent(tx, { name: 'site.webhook-saved', actor, site: true, at: now, facts })
    return ok({ secret })
  })

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Distribution } from '#lib/newsroom/distribution.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'

const isHub = (text: string): boolean => text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))

export const SaveDistribution = z.object({
  fullText: z.boolean(),
  hub: z.string().trim().max(300).refine(isHub),
  indexNowKey: z
    .string()
    .trim()
    .regex(/^(?:[a-zA-Z0-9-]{8,128})?$/),
  crawlers: z.object({ training: z.boolean(), answers: z.boolean(), agents: z.boolean() }),
  version: z.int().nonnegative(),
})

/** Sets how stories leave the site: what feeds carry, who is told of news, which machines may read. */
export const saveDistribution = (
  actor: Actor,
  input: z.infer<typeof SaveDistribution>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageSettings(actor)
    if (refusal) return refuse(refusal)
    const { version, ...distribution } = input satisfies Distribution & { version: number }
    const data = { distribution, version: version + 1 }
    const { count } = await tx.site.updateMany({ where: { id: 1, version }, data })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    const { crawlers, ...facts } = distribution
    const shutOut = Object.entries(crawlers).flatMap(([group, allowed]) => (allowed ? [] : [group]))
    await appendEvent(tx, {
      name: 'site.distribution-changed',
      actor,
      site: true,
      at: now,
      facts: { ...facts, shutOut },
    })
    return ok({ version: version + 1 })
  })

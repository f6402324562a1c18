import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { TIME_ZONES } from '#lib/newsroom/dates.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'

export const SaveSettings = z.object({
  name: z.string().trim().min(1).max(60),
  tagline: z.string().trim().max(120),
  timeZone: z.enum(TIME_ZONES),
  version: z.int().nonnegative(),
})

/** Sets the newsroom's name and zone. */
export const saveSettings = (
  actor: Actor,
  input: z.infer<typeof SaveSettings>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageSettings(actor)
    if (refusal) return refuse(refusal)
    const { version, ...data } = input
    const { count } = await tx.site.updateMany({ where: { id: 1, version }, data: { ...data, version: version + 1 } })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    await appendEvent(tx, { name: 'site.settings-changed', actor, site: true, at: now, facts: data })
    return ok({ version: version + 1 })
  })

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { CHECKS } from '#lib/newsroom/checks/index.ts'
import { CHOICES } from '#lib/newsroom/checks/settings.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageChecks } from '#lib/newsroom/user-policy.ts'

const count = z.int().nonnegative().max(20)
const paragraphs = z.int().min(1).max(20)
const characters = z.int().min(1).max(300)
const known = new Set(CHECKS.map(({ id }) => id))

export const SaveChecks = z.object({
  settings: z.object({
    levels: z.record(
      z.string().refine((id) => known.has(id)),
      z.enum(CHOICES),
    ),
    exceptions: z.array(z.string().trim().min(1).max(60)).max(500),
    headline: z
      .object({ min: characters, max: characters })
      .refine(({ min, max }) => min <= max, { path: ['headlineMax'] }),
    readAlso: z
      .object({ min: count, max: count, every: paragraphs, after: paragraphs, perWords: z.int().min(1).max(5000) })
      .refine(({ min, max }) => min <= max, { path: ['readAlsoMax'] }),
  }),
  version: z.int().nonnegative(),
})

/** Sets how the newsroom weighs its checks. Stories under way are counted anew after it (lib/reactions). */
export const saveChecks = (
  actor: Actor,
  { settings, version }: z.infer<typeof SaveChecks>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageChecks(actor)
    if (refusal) return refuse(refusal)
    const exceptions = [...new Set(settings.exceptions.map((word) => word.toLowerCase()))].sort()
    const checks = { ...settings, exceptions }
    const { count } = await tx.site.updateMany({ where: { id: 1, version }, data: { checks, version: version + 1 } })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    const facts = { settings: JSON.stringify(checks) }
    await appendEvent(tx, { name: 'site.checks-changed', actor, site: true, at: now, facts })
    return ok({ version: version + 1 })
  })

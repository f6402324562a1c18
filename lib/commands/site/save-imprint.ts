import { z } from 'zod'
import { cleanText } from '#lib/body/clean-text.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Imprint } from '#lib/newsroom/imprint.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManagePages } from '#lib/newsroom/user-policy.ts'

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => cleanText(text).trim())
const isAccount = (text: string): boolean =>
  /^https:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.')

export const SaveImprint = z.object({
  company: line(120),
  address: line(500),
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: z
    .string()
    .trim()
    .regex(/^[\d +()-]{0,40}$/),
  accounts: z.array(z.string().trim().max(300).refine(isAccount)).max(20),
  version: z.int().nonnegative(),
})

/** Says which company the newspaper is of, how to reach it, and which accounts elsewhere are its own. */
export const saveImprint = (
  actor: Actor,
  input: z.infer<typeof SaveImprint>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManagePages(actor)
    if (refusal) return refuse(refusal)
    const { version, ...imprint } = input satisfies Imprint & { version: number }
    const data = { imprint, version: version + 1 }
    const { count } = await tx.site.updateMany({ where: { id: 1, version }, data })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    await appendEvent(tx, { name: 'site.imprint-changed', actor, site: true, at: now, facts: imprint })
    return ok({ version: version + 1 })
  })

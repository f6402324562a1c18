import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const ChangeMailing = z.object({
  mailing: z.enum(['none', 'digest', 'atOnce']),
  digestHour: z.int().min(0).max(23),
})

/** Sets how one is told by mail; `digestHour` is an hour of the day in the newsroom's zone. */
export const changeMailing = (
  actor: Actor,
  input: z.infer<typeof ChangeMailing>,
  now: Date,
): Promise<Result<z.infer<typeof ChangeMailing>, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    await tx.user.update({ where: { id: actor.id }, data: input })
    await appendEvent(tx, { name: 'user.mailing-changed', actor, userId: actor.id, at: now, facts: input })
    return ok(input)
  })

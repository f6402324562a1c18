import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const ChangeLocale = z.object({ locale: z.enum(['id', 'en']) })

/** Sets the language of the newsroom's interface for the one who asks. */
export const changeLocale = (
  actor: Actor,
  input: z.infer<typeof ChangeLocale>,
  now: Date,
): Promise<Result<{ locale: 'id' | 'en' }, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    await tx.user.update({ where: { id: actor.id }, data: { locale: input.locale } })
    await appendEvent(tx, { name: 'user.locale-changed', actor, userId: actor.id, at: now, facts: input })
    return ok(input)
  })

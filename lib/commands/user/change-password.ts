import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { hashPassword, isPassword } from '#lib/kit/password.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { NewPassword } from './input.ts'
import { replacePassword } from './replace-password.ts'

export const ChangePassword = z.object({ current: z.string().max(200), next: NewPassword })

/** Sets a new password. Every session of the account ends with it, this one too: the user signs in again. */
export async function changePassword(
  actor: Actor,
  input: z.infer<typeof ChangePassword>,
  now: Date,
): Promise<Result<{ userId: string }, Refusal>> {
  if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: actor.id } })
  if (!(await isPassword(passwordHash, input.current))) return refuse({ kind: 'bad-credentials' })
  const next = await hashPassword(input.next)
  return transact(async (tx) => {
    if (!(await replacePassword(tx, { id: actor.id, passwordHash }, next, now)))
      return refuse({ kind: 'stale', by: actor.name, event: 'user.password-changed', at: null })
    await appendEvent(tx, { name: 'user.password-changed', actor, userId: actor.id, at: now, facts: {} })
    return ok({ userId: actor.id })
  })
}

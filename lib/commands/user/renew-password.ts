import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { transact } from '#lib/db/transact.ts'
import { hashPassword } from '#lib/kit/password.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { NewPassword } from './input.ts'
import { readPasswordToken } from './password-token.ts'
import { replacePassword } from './replace-password.ts'
import { attemptsAt } from './sign-in.ts'

export const RenewPassword = z.object({ token: z.string().max(200), password: NewPassword })

/**
 * Sets a new password with the link from the mail, which is the permission, whoever holds it: once, within its hour. Every
 * session of the account ends, and mistyped passwords are forgotten.
 */
export async function renewPassword(
  _actor: Actor,
  input: z.infer<typeof RenewPassword>,
  now: Date,
): Promise<Result<{ email: string }, Refusal>> {
  const token = readPasswordToken(input.token)
  const user = token && (await db().user.findUnique({ where: { id: token.userId }, include: WITH_ROLES }))
  if (!user || user.deactivatedAt || !token.holds(user, now)) return refuse({ kind: 'expired-link' })
  const { id, email } = user
  const next = await hashPassword(input.password)
  return transact(async (tx) => {
    if (!(await replacePassword(tx, user, next, now))) return refuse({ kind: 'expired-link' })
    await tx.signInFailure.deleteMany({ where: { key: attemptsAt(email) } })
    const facts = { forgotten: true }
    await appendEvent(tx, { name: 'user.password-changed', actor: memberOf(user), userId: id, at: now, facts })
    return ok({ email })
  })
}

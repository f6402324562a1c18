import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { transact } from '#lib/db/transact.ts'
import { isPassword } from '#lib/kit/password.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { MAX_PER_ACCOUNT, MAX_PER_ADDRESS } from '#lib/newsroom/throttle.ts'
import { countAttempt } from './count-attempt.ts'

export const SignIn = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(200),
  /** The network address that asks, as the server saw it. */
  address: z.string().max(100),
})
type Input = z.infer<typeof SignIn>

/** How long a session lasts, its row and its cookie: 14 days, in milliseconds. */
export const SESSION_MS = 14 * 24 * 60 * 60 * 1000

/** What failed sign-ins of an account are counted under. */
export const attemptsAt = (email: string): string => sha256(`account:${email}`)

/**
 * Opens a session. Unknown, closed and mistyped accounts get the same answer after the same work. An attempt is counted
 * before the password is looked at, so that guesses side by side are counted too; success forgets the account's ones.
 */
export async function signIn(
  _actor: Actor,
  input: Input,
  now: Date,
): Promise<Result<{ sessionId: string; userId: string; name: string }, Refusal>> {
  const account = attemptsAt(input.email)
  const limits = [
    { key: account, most: MAX_PER_ACCOUNT },
    { key: sha256(`address:${input.address}`), most: MAX_PER_ADDRESS },
  ]
  const attempt = await countAttempt(limits, now)
  if (!attempt.ok) return attempt
  const user = await db().user.findUnique({ where: { email: input.email }, include: WITH_ROLES })
  const known = user && !user.deactivatedAt ? user : null
  if (!(await isPassword(known?.passwordHash ?? null, input.password)) || !known)
    return refuse({ kind: 'bad-credentials' })
  return transact(async (tx) => {
    await tx.signInFailure.deleteMany({ where: { OR: [{ key: account }, { id: { in: attempt.value } }] } })
    const session = await tx.session.create({
      data: { userId: known.id, createdAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
    })
    const facts = { sessionId: session.id }
    await appendEvent(tx, { name: 'user.signed-in', actor: memberOf(known), userId: known.id, at: now, facts })
    return ok({ sessionId: session.id, userId: known.id, name: known.name })
  })
}

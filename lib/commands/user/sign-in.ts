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
import { MAX_PER_ACCOUNT, MAX_PER_ADDRESS, throttledMinutes, WINDOW_MS } from '#lib/newsroom/throttle.ts'

export const SignIn = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(200),
  /** The network address that asks, as the server saw it. */
  address: z.string().max(100),
})
type Input = z.infer<typeof SignIn>

/** How long a session lasts, its row and its cookie: 14 days, in milliseconds. */
export const SESSION_MS = 14 * 24 * 60 * 60 * 1000

/**
 * Opens a session. Unknown, closed and mistyped accounts get the same answer after the same work. An attempt is counted
 * before the password is looked at, so that guesses side by side are counted too; success forgets the account's ones.
 */
export async function signIn(
  _actor: Actor,
  input: Input,
  now: Date,
): Promise<Result<{ sessionId: string; userId: string; name: string }, Refusal>> {
  const keys = { account: sha256(`account:${input.email}`), address: sha256(`address:${input.address}`) }
  const attempt = await countAttempt(keys, now)
  if (!attempt.ok) return attempt
  const user = await db().user.findUnique({ where: { email: input.email }, include: WITH_ROLES })
  const known = user && !user.deactivatedAt ? user : null
  if (!(await isPassword(known?.passwordHash ?? null, input.password)) || !known)
    return refuse({ kind: 'bad-credentials' })
  return transact(async (tx) => {
    await tx.signInFailure.deleteMany({ where: { OR: [{ key: keys.account }, { id: { in: attempt.value } }] } })
    const session = await tx.session.create({
      data: { userId: known.id, createdAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
    })
    const facts = { sessionId: session.id }
    await appendEvent(tx, { name: 'user.signed-in', actor: memberOf(known), userId: known.id, at: now, facts })
    return ok({ sessionId: session.id, userId: known.id, name: known.name })
  })
}

/** The rows that count this attempt, until it turns out to be none; refused when account or address tried too often. */
async function countAttempt(keys: { account: string; address: string }, now: Date): Promise<Result<string[], Refusal>> {
  const since = new Date(now.getTime() - WINDOW_MS)
  const attempts = await db().signInFailure.findMany({
    where: { key: { in: [keys.account, keys.address] }, at: { gt: since } },
    orderBy: { at: 'asc' },
  })
  const times = (key: string) => attempts.filter((one) => one.key === key).map(({ at }) => at)
  const minutes =
    throttledMinutes(times(keys.account), MAX_PER_ACCOUNT, now) ??
    throttledMinutes(times(keys.address), MAX_PER_ADDRESS, now)
  if (minutes !== null) return refuse({ kind: 'throttled', minutes })
  const data = Object.values(keys).map((key) => ({ key, at: now }))
  const counted = await db().signInFailure.createManyAndReturn({ data, select: { id: true } })
  await db().signInFailure.deleteMany({ where: { at: { lt: since } } })
  return ok(counted.map(({ id }) => id))
}

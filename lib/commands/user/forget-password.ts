import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { MAX_LINKS, MAX_PER_ADDRESS } from '#lib/newsroom/throttle.ts'
import { countAttempt } from './count-attempt.ts'
import { Email } from './input.ts'

export const ForgetPassword = z.object({
  email: Email,
  /** The network address that asks, as the server saw it. */
  address: z.string().max(100),
})

/**
 * Asks for a mail with the link to a new password. Whoever asks, and whether there is such an account, the answer is the
 * same: only the owner of the mailbox learns more.
 */
export async function forgetPassword(
  actor: Actor,
  { email, address }: z.infer<typeof ForgetPassword>,
  now: Date,
): Promise<Result<Record<string, never>, Refusal>> {
  const limits = [
    { key: sha256(`link:${email}`), most: MAX_LINKS },
    { key: sha256(`link-from:${address}`), most: MAX_PER_ADDRESS },
  ]
  const attempt = await countAttempt(limits, now)
  if (!attempt.ok) return attempt
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email } })
    if (!user || user.deactivatedAt) return ok({})
    await appendEvent(tx, {
      name: 'user.password-forgotten',
      actor,
      userId: user.id,
      at: now,
      facts: { userId: user.id },
    })
    return ok({})
  })
}

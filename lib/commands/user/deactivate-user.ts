import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { findAccount } from './find-account.ts'

export const DeactivateUser = z.object({ userId: z.uuid(), version: z.int() })

/**
 * Closes an account: its sessions end with this transaction, its name stays in the log, under its
 * stories and on its claims, which anybody may take over: no story changes without an event of its own.
 */
export const deactivateUser = (
  actor: Actor,
  input: z.infer<typeof DeactivateUser>,
  now: Date,
): Promise<Result<{ userId: string }, Refusal>> =>
  transact(async (tx) => {
    const found = await findAccount(tx, actor, input, false)
    if (!found.ok) return found
    const { userId } = input
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: now, version: { increment: 1 } } })
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    await appendEvent(tx, { name: 'user.deactivated', actor, userId, at: now, facts: {} })
    return ok({ userId })
  })

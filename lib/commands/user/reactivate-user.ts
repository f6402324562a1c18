import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'

export const ReactivateUser = z.object({ userId: z.uuid(), version: z.int() })

/** Opens the account of somebody who comes back, with the roles it had; a forgotten password comes by mail. */
export const reactivateUser = (
  actor: Actor,
  { userId: id, version }: z.infer<typeof ReactivateUser>,
  now: Date,
): Promise<Result<{ userId: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageUsers(actor)
    if (refusal) return refuse(refusal)
    const { count } = await tx.user.updateMany({
      where: { id, version, deactivatedAt: { not: null } },
      data: { deactivatedAt: null, version: { increment: 1 } },
    })
    if (count === 0) {
      const isKnown = (await tx.user.findUnique({ where: { id }, select: { id: true } })) !== null
      return refuse(isKnown ? await lastChange(tx, `user:${id}`) : { kind: 'not-found' })
    }
    await appendEvent(tx, { name: 'user.reactivated', actor, userId: id, at: now, facts: {} })
    return ok({ userId: id })
  })

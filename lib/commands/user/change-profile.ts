import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayChangeProfile, mayManageUsers } from '#lib/newsroom/user-policy.ts'

export const ChangeProfile = z.object({
  userId: z.uuid(),
  version: z.int(),
  name: z.string().trim().min(1).max(120),
  /** What an author's page says below the name. */
  bio: z.string().trim().max(500),
})

/** Sets the name somebody works under, and what readers are told of them. Bylines of published stories stay as they were approved. */
export const changeProfile = (
  actor: Actor,
  input: z.infer<typeof ChangeProfile>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const { userId: id, version: seen, name, bio } = input
    const user = await tx.user.findUnique({ where: { id } })
    const refusal = user ? mayChangeProfile(actor, user, name) : mayManageUsers(actor)
    if (refusal) return refuse(refusal)
    if (!user || user.deactivatedAt) return refuse({ kind: 'not-found' })
    const [changed] = await tx.user.updateManyAndReturn({
      where: { id, version: seen },
      data: { name, bio, version: { increment: 1 } },
    })
    if (!changed) return refuse(await lastChange(tx, `user:${id}`))
    const facts = { before: user.name, name, bio, handle: user.handle }
    await appendEvent(tx, { name: 'user.profile-changed', actor, userId: id, at: now, facts })
    return ok({ version: changed.version })
  })

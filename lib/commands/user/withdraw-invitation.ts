import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'

export const WithdrawInvitation = z.object({ invitationId: z.uuid() })

/** Voids an invitation that nobody has accepted yet, such as one that went to a mistyped address. */
export const withdrawInvitation = (
  actor: Actor,
  { invitationId }: z.infer<typeof WithdrawInvitation>,
  now: Date,
): Promise<Result<{ email: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageUsers(actor)
    if (refusal) return refuse(refusal)
    const [voided] = await tx.invitation.updateManyAndReturn({
      where: { id: invitationId, acceptedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    })
    if (!voided) return refuse({ kind: 'expired-invitation' })
    const facts = { invitationId, email: voided.email }
    await appendEvent(tx, { name: 'user.invitation-withdrawn', actor, userId: invitationId, at: now, facts })
    return ok({ email: voided.email })
  })

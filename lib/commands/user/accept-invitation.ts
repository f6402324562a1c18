import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { hashPassword } from '#lib/kit/password.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Handle, NewPassword } from './input.ts'
import { invitationOf } from './invitation-token.ts'

export const AcceptInvitation = z.object({ token: z.string(), handle: Handle, password: NewPassword })

/** Makes an account from an invitation: once, while it is good. The token is the permission, whoever holds it. */
export async function acceptInvitation(
  _actor: Actor,
  input: z.infer<typeof AcceptInvitation>,
  now: Date,
): Promise<Result<{ userId: string; email: string }, Refusal>> {
  const invitationId = invitationOf(input.token)
  if (!invitationId) return refuse({ kind: 'expired-invitation' })
  const passwordHash = await hashPassword(input.password)
  return transact(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    })
    if (count === 0) return refuse({ kind: 'expired-invitation' })
    const { email, name, roles, sectionIds } = await tx.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    const rivals = await tx.user.findMany({ where: { OR: [{ email }, { handle: input.handle }] } })
    if (rivals.some((user) => user.email === email)) return refuse({ kind: 'taken', field: 'email' })
    if (rivals.length > 0) return refuse({ kind: 'taken', field: 'handle' })
    const user = await tx.user.create({
      data: {
        email,
        name,
        handle: input.handle,
        passwordHash,
        createdAt: now,
        roles: { create: roles.map((role) => ({ role })) },
        sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
      },
    })
    const self = { kind: 'member' as const, id: user.id, name, roles, sectionIds }
    await appendEvent(tx, {
      name: 'user.invitation-accepted',
      actor: self,
      userId: user.id,
      at: now,
      facts: { invitationId, email, roles },
    })
    return ok({ userId: user.id, email })
  })
}

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'
import { Email, Roles, SectionIds } from './input.ts'

export const InviteUser = z.object({
  email: Email,
  name: z.string().trim().min(1).max(120),
  roles: Roles,
  sectionIds: SectionIds,
})
const DAYS_7 = 7 * 24 * 60 * 60 * 1000

/** Invites somebody by mail. The link in it is good for seven days and once; a newer invitation voids the older one. */
export const inviteUser = (
  actor: Actor,
  input: z.infer<typeof InviteUser>,
  now: Date,
): Promise<Result<{ invitationId: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageUsers(actor)
    if (refusal || !isMember(actor)) return refuse(refusal ?? { kind: 'not-allowed', need: 'signIn' })
    if (await tx.user.findUnique({ where: { email: input.email } })) return refuse({ kind: 'taken', field: 'email' })
    const sections = await tx.section.count({ where: { id: { in: input.sectionIds } } })
    if (sections !== input.sectionIds.length) return refuse({ kind: 'invalid', field: 'sections', problem: 'unknown' })
    await tx.invitation.updateMany({
      where: { email: input.email, acceptedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    })
    const { id } = await tx.invitation.create({
      data: { ...input, invitedById: actor.id, createdAt: now, expiresAt: new Date(now.getTime() + DAYS_7) },
    })
    await appendEvent(tx, {
      name: 'user.invited',
      actor,
      userId: id,
      at: now,
      facts: { invitationId: id, email: input.email, roles: input.roles },
    })
    return ok({ invitationId: id })
  })

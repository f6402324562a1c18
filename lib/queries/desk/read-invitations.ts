import { db } from '#lib/db/client.ts'
import type { Role } from '#lib/newsroom/actor.ts'

export type InvitationView = {
  id: string
  email: string
  name: string
  roles: Role[]
  invitedBy: string
  expiresAt: Date
}

/** Invitations that can still be accepted, the newest first. */
export async function readInvitations(now: Date): Promise<InvitationView[]> {
  const open = await db().invitation.findMany({
    where: { acceptedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    take: 100,
    include: { invitedBy: { select: { name: true } } },
  })
  return open.map(({ id, email, name, roles, expiresAt, invitedBy }) => ({
    id,
    email,
    name,
    roles,
    expiresAt,
    invitedBy: invitedBy.name,
  }))
}

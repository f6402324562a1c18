import type { Prisma } from '#generated/prisma/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'

export const WITH_ROLES = { roles: true, sections: true } satisfies Prisma.UserInclude
type UserWithRoles = Prisma.UserGetPayload<{ include: typeof WITH_ROLES }>

/** A user's row as the actor that rules know. */
export const memberOf = (user: UserWithRoles): Member => ({
  kind: 'member',
  id: user.id,
  name: user.name,
  roles: user.roles.map(({ role }) => role),
  sectionIds: user.sections.map(({ sectionId }) => sectionId),
})

import { db } from '#lib/db/client.ts'
import type { Role } from '#lib/newsroom/actor.ts'

export type StaffView = {
  id: string
  name: string
  handle: string
  email: string
  bio: string
  roles: Role[]
  sectionIds: string[]
  version: number
  /** False for former members: the log and old stories still name them. */
  active: boolean
}

/** Everyone who is or was in the newsroom, by name. */
export async function readStaff(): Promise<StaffView[]> {
  const users = await db().user.findMany({ orderBy: { name: 'asc' }, include: { roles: true, sections: true } })
  return users.map(({ id, name, handle, email, bio, version, ...user }) => ({
    id,
    name,
    handle,
    email,
    bio,
    version,
    roles: user.roles.map(({ role }) => role),
    sectionIds: user.sections.map(({ sectionId }) => sectionId),
    active: user.deactivatedAt === null,
  }))
}

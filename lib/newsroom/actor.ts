export const ROLES = [
  'contributor',
  'reporter',
  'copyeditor',
  'editor',
  'managing',
  'chief',
  'secretary',
  'admin',
  'legal',
] as const
export type Role = (typeof ROLES)[number]

/** A signed-in member of the newsroom. `sectionIds` are the sections an editor answers for. */
export type Member = {
  kind: 'member'
  id: string
  name: string
  roles: readonly Role[]
  sectionIds: readonly string[]
}
/** Whoever acts: a member, the clock (scheduled work), or a visitor who is not signed in. */
export type Actor = Member | { kind: 'clock' } | { kind: 'visitor' }

export const CLOCK: Actor = { kind: 'clock' }
export const VISITOR: Actor = { kind: 'visitor' }

export const has = (actor: Actor, ...roles: Role[]): boolean =>
  actor.kind === 'member' && actor.roles.some((role) => roles.includes(role))

export const isMember = (actor: Actor): actor is Member => actor.kind === 'member'

/** May judge and change what others wrote in this section. */
export const editsSection = (actor: Actor, sectionId: string): boolean =>
  has(actor, 'managing', 'chief') || (isMember(actor) && has(actor, 'editor') && actor.sectionIds.includes(sectionId))

export const actorId = (actor: Actor): string | null => (actor.kind === 'member' ? actor.id : null)

import { type Actor, has, isMember, type Role } from './actor.ts'
import type { Refusal } from './refusal.ts'

/** Accounts are the admin's: who may write or publish is decided by somebody who may do neither. */
export const mayManageUsers = (actor: Actor): Refusal | null => allowed(actor, has(actor, 'admin'), 'admin')

export const mayManageSections = (actor: Actor): Refusal | null =>
  allowed(actor, has(actor, 'admin', 'managing', 'chief'), 'leadership')

/** How stories come to readers is decided by those who answer for all of them; not by the admin. */
export const mayManageWorkflows = (actor: Actor): Refusal | null =>
  allowed(actor, has(actor, 'managing', 'chief'), 'managingOrChief')

/** What stops a story is weighed by those who answer for all of them. */
export const mayManageChecks = (actor: Actor): Refusal | null =>
  allowed(actor, has(actor, 'managing', 'chief'), 'managingOrChief')

export const mayManageSettings = (actor: Actor): Refusal | null =>
  allowed(actor, has(actor, 'admin', 'chief'), 'chiefOrAdmin')

/** What the newspaper says about itself is answered for by the chief, and kept up to date by the secretary. */
export const mayManagePages = (actor: Actor): Refusal | null =>
  allowed(actor, has(actor, 'chief', 'secretary'), 'chiefOrSecretary')

/** Where events are sent to is wiring, and whoever receives them is to be trusted: the admin's. */
export const mayManageWebhooks = mayManageUsers

/** Nobody changes their own roles or account: power over the newsroom is given by others. */
export function mayChangeAccount(
  actor: Actor,
  account: { id: string; roles: readonly Role[] },
  admins: number,
): Refusal | null {
  const refusal = mayManageUsers(actor)
  if (refusal) return refusal
  if (isMember(actor) && actor.id === account.id) return { kind: 'own-account' }
  return account.roles.includes('admin') && admins <= 1 ? { kind: 'last-admin' } : null
}

/** A byline is the newsroom's to give; what is said about oneself below it is one's own. */
export function mayChangeProfile(actor: Actor, account: { id: string; name: string }, name: string): Refusal | null {
  const isOwn = isMember(actor) && actor.id === account.id
  return isOwn && name === account.name ? null : mayManageUsers(actor)
}

const allowed = (
  actor: Actor,
  holds: boolean,
  need: 'admin' | 'leadership' | 'managingOrChief' | 'chiefOrAdmin' | 'chiefOrSecretary',
): Refusal | null => (holds ? null : { kind: 'not-allowed', need: isMember(actor) ? need : 'signIn' })

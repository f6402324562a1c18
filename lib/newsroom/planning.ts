import { type Actor, editsSection, has, isMember } from './actor.ts'
import { mayCreate } from './policy.ts'
import type { Refusal } from './refusal.ts'

export const ASSIGNMENT_STATES = ['pitched', 'accepted', 'declined', 'started'] as const
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number]

/** What the rules need to know of a pitch or assignment. */
export type AssignmentFacts = {
  state: AssignmentState
  sectionId: string
  pitchedById: string
  reporterId: string | null
  photographerId: string | null
}

/** Everyone who may write a story may propose one. */
export const mayPitch = mayCreate

/** Contributors see what concerns them; everyone else of the newsroom sees what is planned. The admin plans nothing. */
export function maySeeAssignment(one: Omit<AssignmentFacts, 'state'>, actor: Actor): boolean {
  if (!isMember(actor)) return false
  if (has(actor, 'reporter', 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')) return true
  return [one.pitchedById, one.reporterId, one.photographerId].includes(actor.id)
}

/** Accepting and declining: the section's editor, for a pitch of somebody else; managing and chief for any. */
export function mayDecide(one: AssignmentFacts, actor: Actor): Refusal | null {
  if (!maySeeAssignment(one, actor)) return { kind: 'not-found' }
  if (one.state !== 'pitched') return { kind: 'assignment-moved-on', state: one.state }
  if (!editsSection(actor, one.sectionId)) return { kind: 'not-allowed', need: 'sectionEditor' }
  const isOwn = isMember(actor) && one.pitchedById === actor.id
  return isOwn && !has(actor, 'managing', 'chief') ? { kind: 'not-allowed', need: 'pitchDecider' } : null
}

/** Other people, another time: as long as nobody has begun to write. */
export function mayChangeAssignment(one: AssignmentFacts, actor: Actor): Refusal | null {
  if (!maySeeAssignment(one, actor)) return { kind: 'not-found' }
  if (one.state !== 'accepted') return { kind: 'assignment-moved-on', state: one.state }
  return editsSection(actor, one.sectionId) ? null : { kind: 'not-allowed', need: 'sectionEditor' }
}

/** The story is the reporter's to begin: it becomes theirs. */
export function mayStart(one: AssignmentFacts, actor: Actor): Refusal | null {
  if (!maySeeAssignment(one, actor)) return { kind: 'not-found' }
  if (one.state !== 'accepted') return { kind: 'assignment-moved-on', state: one.state }
  if (!isMember(actor) || one.reporterId !== actor.id) return { kind: 'not-allowed', need: 'assignedReporter' }
  return mayCreate(actor)
}

/** The admin has accounts and settings, no editorial plans. */
export const maySeePlans = (actor: Actor): boolean =>
  has(actor, 'contributor', 'reporter', 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')

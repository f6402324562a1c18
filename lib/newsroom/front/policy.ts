import { type Actor, editsSection, has, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { FrontOwner } from './spec.ts'

/** Who sees how fronts are made: everybody who answers for stories. */
export const maySeeFronts = (actor: Actor): boolean =>
  has(actor, 'copyeditor', 'editor', 'managing', 'chief', 'secretary')

/** Home is arranged by those who answer for all stories, a section by its editors, a topic by any editor. */
export function mayArrangeFront(actor: Actor, { kind, key }: FrontOwner): Refusal | null {
  if (!isMember(actor)) return { kind: 'not-allowed', need: 'signIn' }
  const need = kind === 'home' ? 'managingOrChief' : kind === 'section' ? 'sectionEditor' : 'anyEditor'
  const holds =
    has(actor, 'managing', 'chief') ||
    (kind === 'section' && editsSection(actor, key)) ||
    (kind === 'topic' && has(actor, 'editor'))
  return holds ? null : { kind: 'not-allowed', need }
}

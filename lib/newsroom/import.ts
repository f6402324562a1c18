import { type Actor, has, isMember } from './actor.ts'
import type { Missing, Refusal } from './refusal.ts'

/** An archive is brought in by those who answer for everything in it. */
export const mayImport = (actor: Actor): Refusal | null =>
  has(actor, 'managing', 'chief') ? null : { kind: 'not-allowed', need: isMember(actor) ? 'managingOrChief' : 'signIn' }

/**
 * Whether a story may come in from elsewhere. `publishedAt` is when readers first saw it there; null for one they never
 * saw, which comes in as a draft. An import puts nothing before readers that was not before readers: what has no past
 * date goes the way of every story. An old story may lack a standfirst or a name; what has no text was never read.
 */
export function importRefusal(
  actor: Actor,
  story: { publishedAt: Date | null; missing: readonly Missing[] },
  now: Date,
): Refusal | null {
  const refusal = mayImport(actor)
  if (refusal || story.publishedAt === null) return refusal
  if (story.publishedAt > now) return { kind: 'invalid', field: 'publishedAt', problem: 'future' }
  const missing = story.missing.filter((one) => one === 'headline' || one === 'body' || one === 'slug')
  return missing.length > 0 ? { kind: 'incomplete', missing } : null
}

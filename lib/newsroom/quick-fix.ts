import type { Actor, Role } from './actor.ts'
import type { ArticleFacts, Blocker, Stage } from './article.ts'
import { complete, publishChecks } from './policy.ts'
import type { Missing, Refusal } from './refusal.ts'
import { actsAs, stageReached } from './sign-off.ts'

/** Stage and slot of the signature under a quick fix. No stage of a workflow can have this name: theirs are lower case. */
export const QUICK_FIX = 'quickFix'

/** What a fix would put before readers, and how it differs from what they see. */
export type Fix = {
  hash: string
  /** Words that it touches. */
  words: number
  keepsStructure: boolean
  missing: readonly Missing[]
  /** Findings in the mended text that the live one does not have: nobody has to mend here what was let pass there. */
  blockers: readonly Blocker[]
}

/** Whether a fix may go out alone. That its author may make one is the rule of the verb, asked before. */
export function judgeFix(article: ArticleFacts, fix: Fix, actor: Actor, now: Date): Refusal | null {
  const most = article.workflow.quickFix.maxWords
  if (fix.hash === article.liveHash) return { kind: 'unchanged' }
  if (!fix.keepsStructure) return { kind: 'restructured' }
  if (fix.words > most) return { kind: 'too-much-changed', words: fix.words, most }
  const mended: ArticleFacts = { ...article, missing: fix.missing, blockers: fix.blockers }
  return complete(mended, actor, now) ?? publishChecks(mended, actor, now)
}

/** The role on whose strength an actor signs a fix; null when none of theirs lets them. */
export const fixesAs = ({ workflow, sectionId }: ArticleFacts, actor: Actor): Role | null =>
  workflow.quickFix.roles.find((role) => actsAs(actor, role, sectionId)) ?? null

/**
 * What a fix of the live text does to the pending one. What was approved there was signed without the fix, and would take
 * it back from readers: an approved story goes back to the first stage that signs the text `hash`. Where the fix could
 * not be merged the text is still the one that was signed, and its round begins again. Elsewhere the signatures on the
 * text see to it themselves.
 */
export function quickFixed(
  article: ArticleFacts,
  hash: string,
): { stage: Stage; round: number; approval: 'keep' | 'void' } {
  const { stage, round } = article
  if (stage !== 'approved') return { stage, round, approval: 'keep' }
  const reached = stageReached(article, hash)
  if (reached !== 'approved') return { stage: reached, round, approval: 'void' }
  return { stage: stageReached({ ...article, signOffs: [] }, hash), round: round + 1, approval: 'void' }
}

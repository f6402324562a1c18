import type { Actor } from '#lib/newsroom/actor.ts'
import { SeenContent } from './input.ts'
import { move } from './move.ts'

export const ApproveArticle = SeenContent

/**
 * Signs exactly this content: each sign-off points at a revision and its hash. The story goes to the first stage that
 * still waits for somebody; when nobody is left it is approved, and any edit voids that.
 */
export const approveArticle = (actor: Actor, input: SeenContent, now: Date) =>
  move(actor, input, now, { verb: 'approve', event: 'article.approved', cut: 'approved' })

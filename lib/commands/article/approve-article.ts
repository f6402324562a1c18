import type { Actor } from '#lib/newsroom/actor.ts'
import { SeenContent } from './input.ts'
import { move } from './move.ts'

export const ApproveArticle = SeenContent

/** Signs exactly this content: the approval points at a revision and its hash, and any edit voids it. */
export const approveArticle = (actor: Actor, input: SeenContent, now: Date) =>
  move(actor, input, now, {
    verb: 'approve',
    event: 'article.approved',
    cut: 'approved',
    change: ({ revisionId }) => ({ data: { approvedRevisionId: revisionId } }),
  })

import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const ClaimArticle = Seen

/** Says "I am on it". Never a lock: somebody else may claim it from there, on the record. */
export const claimArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, {
    verb: 'claim',
    event: 'article.claimed',
    change: ({ loaded }) => ({
      data: { assigneeId: actorId(actor) },
      facts: { previousAssignee: loaded.facts.assigneeId },
    }),
  })

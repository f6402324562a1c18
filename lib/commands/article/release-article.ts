import type { Actor } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const ReleaseArticle = Seen

/** Puts a claimed story back for others to take. */
export const releaseArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, {
    verb: 'release',
    event: 'article.released',
    change: ({ loaded }) => ({ data: { assigneeId: null }, facts: { previousAssignee: loaded.facts.assigneeId } }),
  })

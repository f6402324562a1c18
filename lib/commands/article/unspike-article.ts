import type { Actor } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const UnspikeArticle = Seen

/** Takes a spiked story back as a draft. */
export const unspikeArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, { verb: 'unspike', event: 'article.unspiked' })

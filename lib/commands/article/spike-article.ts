import type { Actor } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const SpikeArticle = Seen

/** Puts aside a story that readers have never seen. It can be taken back. */
export const spikeArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, {
    verb: 'spike',
    event: 'article.spiked',
    cut: 'spiked',
  })

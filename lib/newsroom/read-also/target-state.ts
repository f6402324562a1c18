import type { Publication, Stage } from '#lib/newsroom/article.ts'

/**
 * Where the story of a baca juga stands: `live` readers can follow it; `scheduled` the clock publishes it; `waiting` it
 * has left its author's desk; `draft` it has not; `spiked` and `retracted` it was put aside or taken from readers.
 */
export const TARGET_STATES = ['live', 'scheduled', 'waiting', 'draft', 'spiked', 'retracted'] as const
export type TargetState = (typeof TARGET_STATES)[number]

export function targetState(story: { publication: Publication; stage: Stage; scheduledAt: Date | null }): TargetState {
  if (story.publication !== 'none') return story.publication
  if (story.stage === 'spiked') return 'spiked'
  if (story.scheduledAt) return 'scheduled'
  return story.stage === 'draft' ? 'draft' : 'waiting'
}

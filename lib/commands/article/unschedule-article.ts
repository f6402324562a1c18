import type { Actor } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'
import { removePublication } from './publication-job.ts'

export const UnscheduleArticle = Seen

/** Takes a story off the clock. It stays approved. */
export const unscheduleArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, {
    verb: 'unschedule',
    event: 'article.unscheduled',
    change: async ({ tx, loaded: { row } }) => {
      await removePublication(tx, row.id)
      return {
        data: { scheduledAt: null, scheduledById: null, scheduleFailure: null },
        facts: { at: row.scheduledAt?.toISOString() ?? null },
      }
    },
  })

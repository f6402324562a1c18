import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { SeenContent } from './input.ts'
import { type Moved, moveIn } from './move.ts'
import { enqueuePublication } from './publication-job.ts'

/** `at` as the newsroom's clock shows it: "2026-11-23T19:05". */
export const ScheduleArticle = SeenContent.extend({ at: z.string().max(16) })

/**
 * Has the clock publish the approved revision at a minute of the newsroom's zone; scheduling a scheduled story moves it.
 * The job is enqueued in the same transaction. Refused for a time that has passed or that an embargo bars.
 */
export const scheduleArticle = (
  actor: Actor,
  input: z.infer<typeof ScheduleArticle>,
  now: Date,
): Promise<Result<Moved, Refusal>> =>
  transact(async (tx) => {
    const { timeZone } = await tx.site.findUniqueOrThrow({ where: { id: 1 } })
    const at = instantOf(input.at, timeZone)
    return moveIn(tx, actor, input, now, {
      verb: 'schedule',
      event: 'article.scheduled',
      change: async ({ loaded: { row } }) => {
        if (!at) return refuse({ kind: 'invalid', field: 'scheduledAt', problem: 'malformed' })
        if (at <= now) return refuse({ kind: 'in-the-past' })
        if (row.embargoUntil && at < row.embargoUntil) return refuse({ kind: 'embargoed', until: row.embargoUntil })
        await enqueuePublication(tx, row.id, at)
        return {
          data: { scheduledAt: at, scheduledById: actorId(actor), scheduleFailure: null },
          facts: { at: at.toISOString(), previousAt: row.scheduledAt?.toISOString() ?? null },
        }
      },
    })
  })

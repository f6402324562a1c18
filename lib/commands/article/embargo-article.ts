import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { sectionEditor } from '#lib/newsroom/policy.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { Seen } from './input.ts'
import { type Moved, moveIn } from './move.ts'

/** `until` as the newsroom's clock shows it; null lifts the embargo. */
export const EmbargoArticle = Seen.extend({ until: z.string().max(16).nullable() })

/**
 * Bars every way to readers before a minute. Who may write the story may set it or make it longer; only an editor of the
 * section makes it shorter or lifts it. A schedule is another matter: the clock is refused at its minute, and the desk says
 * so from now on.
 */
export const embargoArticle = (
  actor: Actor,
  input: z.infer<typeof EmbargoArticle>,
  now: Date,
): Promise<Result<Moved, Refusal>> =>
  transact(async (tx) => {
    const { timeZone } = await tx.site.findUniqueOrThrow({ where: { id: 1 } })
    const until = input.until === null ? null : instantOf(input.until, timeZone)
    return moveIn(tx, actor, input, now, {
      verb: 'plan',
      event: 'article.planned',
      change: ({ loaded: { row, facts } }) => {
        if (input.until !== null && !until)
          return refuse({ kind: 'invalid', field: 'embargoUntil', problem: 'malformed' })
        if (until && until <= now) return refuse({ kind: 'in-the-past' })
        const isShorter = row.embargoUntil !== null && row.embargoUntil > now && (!until || until < row.embargoUntil)
        const refusal = isShorter ? sectionEditor(facts, actor, now) : null
        if (refusal) return refuse(refusal)
        return {
          data: { embargoUntil: until },
          facts: { changed: ['embargoUntil'], embargoUntil: until?.toISOString() ?? null },
        }
      },
    })
  })

import { z } from 'zod'
import { findFindings } from '#lib/db/find-findings.ts'
import { overriddenIn } from '#lib/db/load-facts.ts'
import { type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import { blockersOf } from '#lib/newsroom/checks/index.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Seen } from './input.ts'
import { type Moved, move } from './move.ts'
import { countColumns } from './store-content.ts'

export const OverrideCheck = Seen.extend({
  check: z.string().min(1).max(60),
  reason: z.string().trim().min(1).max(500),
})

/**
 * Lets what one check finds in a story pass, with a reason, on the record. It holds for this round: a new submission is
 * asked again. Refused when the check finds nothing that stands in the way.
 */
export const overrideCheck = (
  actor: Actor,
  { check, reason, ...seen }: z.infer<typeof OverrideCheck>,
  now: Date,
): Promise<Result<Moved, Refusal>> =>
  move(actor, seen, now, {
    verb: 'override',
    event: 'article.check-overridden',
    change: async ({ tx, loaded: { row, document, metadata } }) => {
      const findings = await findFindings(tx, row.id, { document, metadata, sectionId: row.sectionId })
      const overridden = overriddenIn(row, row.round)
      const blocker = blockersOf(findings, overridden).find((one) => one.check === check)
      if (!blocker || !isMember(actor)) return refuse({ kind: 'invalid', field: 'check', problem: 'unknown' })
      await tx.checkOverride.create({
        data: { articleId: row.id, round: row.round, check, reason, byId: actor.id, at: now },
      })
      return {
        data: countColumns(findings, [...overridden, check]),
        facts: { check, level: blocker.level, note: reason },
      }
    },
  })

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, editsSection } from '#lib/newsroom/actor.ts'
import { PRIORITIES } from '#lib/newsroom/article.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { rerouted } from '#lib/newsroom/workflow.ts'
import { Seen } from './input.ts'
import { cancelsSchedule, columnsOf, concerned } from './move.ts'
import { openArticle } from './open-article.ts'

export const DueAt = z.date().nullable()
export const WantedWords = z.int().min(1).max(100_000).nullable()
export const PlanArticle = Seen.extend({
  priority: z.enum(PRIORITIES),
  dueAt: DueAt,
  needsLegal: z.boolean(),
  sensitive: z.boolean(),
  wantedWords: WantedWords,
})

/**
 * Sets what the newsroom plans about a story: no part of its content. A flag may lead it another way to approval. Legal
 * review that was asked for is waived by the section's editors only.
 */
export const planArticle = (
  actor: Actor,
  { articleId, version: seen, ...plan }: z.infer<typeof PlanArticle>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'plan', actor, { articleId, version: seen }, now)
    if (!opened.ok) return opened
    const { loaded } = opened.value
    const { row, facts } = loaded
    if (row.needsLegal && !plan.needsLegal && !editsSection(actor, row.sectionId))
      return refuse({ kind: 'not-allowed', need: 'sectionEditor' })
    const changed = (Object.keys(plan) as (keyof typeof plan)[]).filter((key) => !same(plan[key], row[key]))
    if (changed.length === 0) return ok({ version: row.version })
    const way = rerouted({ ...facts, needsLegal: plan.needsLegal, sensitive: plan.sensitive }, false)
    const version = row.version + 1
    await tx.article.update({
      where: { id: articleId },
      data: {
        ...plan,
        ...columnsOf(loaded, { ...way, publication: facts.publication }, null),
        version,
        touchedAt: now,
      },
    })
    await appendEvent(tx, {
      name: 'article.planned',
      actor,
      articleId,
      at: now,
      facts: {
        changed,
        ...plan,
        dueAt: plan.dueAt?.toISOString() ?? null,
        ...concerned(row),
        ...(way.stage !== row.stage && { from: row.stage, to: way.stage }),
        ...(cancelsSchedule(loaded, way) && { unscheduled: true }),
      },
    })
    return ok({ version })
  })

const same = (a: unknown, b: unknown): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b

import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { stageOf, type WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import { concerned } from '../article/move.ts'

/** Which stage of the new workflow a story under way goes to, by the stage it is in: "draft" gives it back to its author. */
export type Mapping = Readonly<Record<string, string>>

/**
 * Carries the stories under way in these sections over to another workflow: whoever stands in a stage that is no more
 * goes where `mapping` says, each on the record. Refused, with the stages named as they were `before`, as long as one has
 * no place to go.
 * What was signed in stages that remain still counts; what is approved is asked anew for what is now required.
 */
export async function carryOver(
  tx: Tx,
  actor: Actor,
  sectionIds: readonly string[],
  before: WorkflowSpec,
  spec: WorkflowSpec,
  mapping: Mapping,
  now: Date,
): Promise<Refusal | null> {
  const known = spec.stages.map(({ id }) => id)
  const homeless = await tx.article.findMany({
    where: { sectionId: { in: [...sectionIds] }, stage: { notIn: ['draft', 'approved', 'spiked', ...known] } },
    select: { id: true, stage: true, version: true, assigneeId: true, scheduledById: true },
  })
  const places = [...known, 'draft']
  const unmapped = [...new Set(homeless.map(({ stage }) => stage))].filter(
    (stage) => !places.includes(mapping[stage] ?? ''),
  )
  const named = unmapped.map((id) => ({ id, name: stageOf(before, id)?.name ?? id }))
  if (named.length > 0) return { kind: 'unmapped-stages', stages: named }
  for (const { id, stage, version, ...row } of homeless) {
    const to = mapping[stage] as string
    await tx.article.update({ where: { id, version }, data: { stage: to, version: version + 1, assigneeId: null } })
    const facts = { from: stage, to, ...concerned(row) }
    await appendEvent(tx, { name: 'article.rerouted', actor, articleId: id, at: now, facts })
  }
  return null
}

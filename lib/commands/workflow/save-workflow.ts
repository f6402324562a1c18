import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { lintWorkflow } from '#lib/newsroom/lint-workflow.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWorkflows } from '#lib/newsroom/user-policy.ts'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import { carryOver } from './carry-over.ts'
import { MappingInput, SpecInput } from './input.ts'

export const SaveWorkflow = z.object({
  /** Null for a new one. */
  workflowId: z.uuid().nullable(),
  name: z.string().trim().min(1).max(60),
  spec: SpecInput,
  mapping: MappingInput,
  version: z.int().nonnegative(),
})

/** Adds or changes a workflow. Nothing that the linter finds fault with is saved; stories under way go where `mapping` says. */
export const saveWorkflow = (
  actor: Actor,
  input: z.infer<typeof SaveWorkflow>,
  now: Date,
): Promise<Result<{ workflowId: string; version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWorkflows(actor)
    if (refusal) return refuse(refusal)
    const { workflowId, name, spec, mapping, version } = input
    const faults = lintWorkflow(spec)
    if (faults.length > 0)
      return refuse({
        kind: 'faulty-workflow',
        faults: faults.map((one) => ('at' in one ? `${one.fault} ${one.at}` : one.fault)),
      })
    const rival = await tx.workflow.findUnique({ where: { name } })
    if (rival && rival.id !== workflowId) return refuse({ kind: 'taken', field: 'name' })
    if (workflowId) {
      const before = await tx.workflow.findUnique({ where: { id: workflowId } })
      const { count } = await tx.workflow.updateMany({
        where: { id: workflowId, version },
        data: { name, spec: spec as object, version: version + 1 },
      })
      if (count === 0) return refuse(await lastChange(tx, 'site'))
      const site = await tx.site.findUniqueOrThrow({ where: { id: 1 } })
      const sections = await tx.section.findMany({
        where: { OR: [{ workflowId }, ...(site.workflowId === workflowId ? [{ workflowId: null }] : [])] },
      })
      const homeless = await carryOver(
        tx,
        actor,
        sections.map(({ id }) => id),
        (before?.spec as unknown as WorkflowSpec | undefined) ?? spec,
        spec,
        mapping,
        now,
      )
      if (homeless) return refuse(homeless)
    }
    const id = workflowId ?? (await tx.workflow.create({ data: { name, spec: spec as object } })).id
    await appendEvent(tx, {
      name: 'site.workflow-saved',
      actor,
      site: true,
      at: now,
      facts: { workflowId: id, name, spec: JSON.stringify(spec) },
    })
    return ok({ workflowId: id, version: workflowId ? version + 1 : 0 })
  })

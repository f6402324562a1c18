import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayManageWorkflows } from '#lib/newsroom/user-policy.ts'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import { carryOver } from './carry-over.ts'
import { MappingInput } from './input.ts'

export const AssignWorkflow = z.object({
  sectionId: z.uuid(),
  workflowId: z.uuid(),
  mapping: MappingInput,
  version: z.int().nonnegative(),
})

/** Gives a section another workflow; its stories under way go where `mapping` says. */
export const assignWorkflow = (
  actor: Actor,
  input: z.infer<typeof AssignWorkflow>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageWorkflows(actor)
    if (refusal) return refuse(refusal)
    const { sectionId, workflowId, mapping, version } = input
    const workflow = await tx.workflow.findUnique({ where: { id: workflowId } })
    if (!workflow) return refuse({ kind: 'invalid', field: 'workflow', problem: 'unknown' })
    const before = await workflowOfSection(tx, sectionId)
    const { count } = await tx.section.updateMany({
      where: { id: sectionId, version },
      data: { workflowId, version: version + 1 },
    })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    const spec = workflow.spec as unknown as WorkflowSpec
    const homeless = await carryOver(tx, actor, [sectionId], before ?? spec, spec, mapping, now)
    if (homeless) return refuse(homeless)
    const facts = { sectionId, workflowId, name: workflow.name }
    await appendEvent(tx, { name: 'site.workflow-assigned', actor, site: true, at: now, facts })
    return ok({ version: version + 1 })
  })

async function workflowOfSection(tx: Tx, id: string): Promise<WorkflowSpec | null> {
  const section = await tx.section.findUnique({ where: { id }, select: { workflow: true } })
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { workflow: true } })
  return (section?.workflow ?? site?.workflow)?.spec as WorkflowSpec | null
}

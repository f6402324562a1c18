import { db } from '#lib/db/client.ts'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'

export type WorkflowView = {
  id: string
  name: string
  version: number
  spec: WorkflowSpec
  /** Sections that it answers for. */
  sectionIds: string[]
  /** Answers for sections that have none of their own. */
  isDefault: boolean
}

/** Every workflow in the order they were made, with the sections it answers for. */
export async function readWorkflows(): Promise<WorkflowView[]> {
  const [rows, sections, site] = await Promise.all([
    db().workflow.findMany({ orderBy: { id: 'asc' } }),
    db().section.findMany({ select: { id: true, workflowId: true }, orderBy: { position: 'asc' } }),
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { workflowId: true } }),
  ])
  return rows.map(({ id, name, version, spec }) => ({
    id,
    name,
    version,
    spec: spec as unknown as WorkflowSpec,
    sectionIds: sections.filter(({ workflowId }) => (workflowId ?? site.workflowId) === id).map((one) => one.id),
    isDefault: site.workflowId === id,
  }))
}

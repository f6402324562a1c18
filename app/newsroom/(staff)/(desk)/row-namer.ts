import type { BoardRow } from '#components/desk/board/row.ts'
import { stageOf } from '#lib/newsroom/workflow-spec.ts'
import type { DeskRow } from '#lib/queries/desk/desk-row.ts'
import type { WorkflowView } from '#lib/queries/desk/read-workflows.ts'

type Named = readonly { id: string; name: string }[]

/** Puts names in the place of ids. `withNote` shows the editor's note of a returned story. */
export function rowNamer(
  sections: Named,
  staff: Named,
  workflows: readonly WorkflowView[],
): (row: DeskRow, withNote: boolean) => BoardRow {
  const names = new Map([...sections, ...staff].map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string => (id && names.get(id)) || ''
  const stageName = ({ stage, sectionId }: DeskRow): string => {
    const workflow = workflows.find(({ sectionIds }) => sectionIds.includes(sectionId))
    return (workflow && stageOf(workflow.spec, stage)?.name) ?? stage
  }
  return (row, withNote) => ({
    id: row.id,
    version: row.version,
    contentHash: row.contentHash,
    headline: row.headline,
    section: nameOf(row.sectionId),
    stage: row.stage,
    stageName: stageName(row),
    publication: row.publication,
    changed: row.changed,
    assignee: nameOf(row.assigneeId) || null,
    author: nameOf(row.createdById),
    words: row.words,
    priority: row.priority,
    dueAt: row.dueAt,
    scheduledAt: row.scheduledAt,
    late: row.publication === 'none' && row.dueAt !== null && row.dueAt < new Date(),
    needsLegal: row.needsLegal,
    sensitive: row.sensitive,
    findings: { block: row.blockCount, warn: row.warnCount },
    embargo: row.embargoUntil && row.embargoUntil > new Date() ? row.embargoUntil : null,
    touchedAt: row.touchedAt,
    note: withNote && row.returnNote ? { text: row.returnNote, by: nameOf(row.returnedById) } : null,
  })
}

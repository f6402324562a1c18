import type { FilterValues } from '#components/desk/board/filters.tsx'
import type { DeskFilter } from '#lib/queries/desk/desk-filter.ts'
import type { WorkflowView } from '#lib/queries/desk/read-workflows.ts'

/** A filter as the fields of its form hold it. */
export const valuesOf = (filter: DeskFilter): FilterValues => ({
  stage: filter.stage ?? '',
  section: filter.sectionId ?? '',
  person: filter.personId ?? '',
  q: filter.text,
  priority: filter.priority ?? '',
  flag: filter.flag ?? '',
  due: filter.due ?? '',
})

type Fixed = 'draft' | 'approved' | 'live' | 'spiked'

/** Stages of the newsroom's workflows, each once and in order: of the one that answers for a section, or of all. */
export function newsroomStages(workflows: readonly WorkflowView[], sectionId: string | null) {
  const used = workflows.filter(({ sectionIds }) =>
    sectionId ? sectionIds.includes(sectionId) : sectionIds.length > 0,
  )
  const longest = [...used].sort((a, b) => b.spec.stages.length - a.spec.stages.length)
  const stages = new Map(
    longest.flatMap(({ spec }) => spec.stages.map(({ id, name }) => [id, name] as const)).reverse(),
  )
  return [...stages].reverse().map(([id, name]) => ({ id, name }))
}

/** What the list can be narrowed to, by the newsroom's own names. */
export const stageChoices = (workflows: readonly WorkflowView[], nameOf: (stage: Fixed) => string) => {
  const fixed = (id: Fixed) => ({ id, name: nameOf(id) })
  return [fixed('draft'), ...newsroomStages(workflows, null), fixed('approved'), fixed('live'), fixed('spiked')]
}

import { kindOf, type Publication, type Stage } from './article.ts'

/** Where a story's card lies; `next` is the stage that follows on its way, or "approved". */
export type Place = { stage: Stage; publication: Publication; next: Stage }
export type BoardVerb = 'submit' | 'approve' | 'publish' | 'return' | 'unspike'

/** The verb of the workflow that leads from a card's place to a column, or null: whether it may be done is the workflow's to judge. */
export function verbTo({ stage, next }: Place, column: string): BoardVerb | null {
  switch (kindOf(stage)) {
    case 'draft':
      return column === next ? 'submit' : null
    case 'stage':
      if (column === 'draft') return 'return'
      return column === next ? 'approve' : null
    case 'approved':
      if (column === 'draft') return 'return'
      return column === 'live' ? 'publish' : null
    case 'spiked':
      return column === 'draft' ? 'unspike' : null
  }
}

/** The columns before the drafts, of what is not written yet. No stage of a workflow has a name with a colon. */
export const PLAN_COLUMNS = { pitched: 'plan:pitched', accepted: 'plan:accepted' } as const

/** The verb that leads a pitch or an assignment from column to column, or null. */
export function planVerbTo(from: string, to: string): 'accept' | 'start' | null {
  if (from === PLAN_COLUMNS.pitched) return to === PLAN_COLUMNS.accepted ? 'accept' : null
  return from === PLAN_COLUMNS.accepted && to === 'draft' ? 'start' : null
}

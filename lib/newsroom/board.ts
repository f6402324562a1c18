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

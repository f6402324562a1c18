import { expect, test } from 'vitest'
import { verbTo } from './board.ts'

const place = (stage: string, next: string) => ({ stage, next, publication: 'none' as const })
const COLUMNS = ['draft', 'review', 'copyedit', 'approved', 'live']
const ways = (stage: string, next: string) =>
  COLUMNS.flatMap((column) => {
    const verb = verbTo(place(stage, next), column)
    return verb ? [`${column}: ${verb}`] : []
  })

test('a card goes to the next column of its way, or back to its author', () => {
  expect(ways('draft', 'review')).toEqual(['review: submit'])
  expect(ways('review', 'copyedit')).toEqual(['draft: return', 'copyedit: approve'])
  expect(ways('copyedit', 'approved')).toEqual(['draft: return', 'approved: approve'])
  expect(ways('approved', 'approved')).toEqual(['draft: return', 'live: publish'])
  expect(ways('spiked', 'approved')).toEqual(['draft: unspike'])
})

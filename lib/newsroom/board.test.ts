import { expect, test } from 'vitest'
import { PLAN_COLUMNS, planVerbTo, verbTo } from './board.ts'

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

test('a pitch becomes an assignment, an assignment a draft; nothing leaps or goes back', () => {
  const { pitched, accepted } = PLAN_COLUMNS
  const all = [pitched, accepted, ...COLUMNS]
  const led = (from: string) => all.flatMap((to) => (planVerbTo(from, to) ? [`${to}: ${planVerbTo(from, to)}`] : []))
  expect(led(pitched)).toEqual([`${accepted}: accept`])
  expect(led(accepted)).toEqual(['draft: start'])
  for (const column of [pitched, accepted])
    for (const stage of ['draft', 'review', 'approved', 'spiked'])
      expect(verbTo(place(stage, 'review'), column)).toBeNull()
})

import { expect, test } from 'vitest'
import { windowsOf } from './windows.ts'

const now = new Date('2026-02-10T12:00:00Z')
const open = { from: null, to: null, now }
const COMMON = 50_000

test('a common word is looked for in this month first, then further back, then everywhere', () => {
  const windows = windowsOf(open, COMMON, 10_000)
  expect(windows.slice(0, 2)).toEqual([['~202602'], ['~202602', '~202601']])
  expect(windows.map((months) => months?.length ?? null)).toEqual([1, 2, 7, 37, null])
})

test('a rare word is looked for everywhere at once', () => {
  expect(windowsOf(open, 12, 10_000)).toEqual([null])
})

test('common words that are hardly expected together are not looked for in short windows', () => {
  expect(windowsOf(open, COMMON, 5).map((months) => months?.length ?? null)).toEqual([37, null])
})

test('days narrow the months: from the month of the first to that of the last, and never beyond now', () => {
  const from = new Date('2025-10-31T17:00:00Z')
  const to = new Date('2026-01-05T17:00:00Z')
  expect(windowsOf({ from, to, now }, 12, 10_000)).toEqual([['~202601', '~202512', '~202511', '~202510']])
  expect(windowsOf({ from, to, now }, COMMON, 10_000).map((months) => months?.length)).toEqual([1, 2, 4])
  expect(windowsOf({ from: to, to: new Date('2027-01-01'), now }, 12, 10_000)).toEqual([['~202602', '~202601']])
})

test('no window is empty, even where the last day comes before the first; a very long time is everything', () => {
  expect(windowsOf({ from: now, to: new Date('2025-12-01'), now }, COMMON, 10_000)).toEqual([['~202512']])
  expect(windowsOf({ from: new Date('1990-01-01'), to: null, now }, COMMON, 10_000).at(-1)).toBeNull()
})

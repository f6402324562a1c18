import { expect, test } from 'vitest'
import { ageOf } from './age.ts'

const now = new Date('2026-11-22T12:00:00Z')
const ago = (ms: number) => ageOf(new Date(now.getTime() - ms), now)

test('an age is told in the largest whole unit', () => {
  expect(ago(59_000)).toEqual({ unit: 'now', count: 0 })
  expect(ago(61_000)).toEqual({ unit: 'minutes', count: 1 })
  expect(ago(3 * 3_600_000 + 1)).toEqual({ unit: 'hours', count: 3 })
  expect(ago(49 * 3_600_000)).toEqual({ unit: 'days', count: 2 })
})

test('after a week a date says more', () => {
  expect(ago(7 * 86_400_000)).toBeNull()
})

test('a clock that runs ahead makes nothing older than now', () => {
  expect(ago(-5_000)).toEqual({ unit: 'now', count: 0 })
})

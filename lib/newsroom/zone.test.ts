import { expect, test } from 'vitest'
import { TIME_ZONES } from './dates.ts'
import { anHourFrom, instantOf, wallOf } from './zone.ts'

test('a minute of the newsroom’s clock is a moment, and back, in each zone', () => {
  for (const zone of TIME_ZONES) {
    const at = instantOf('2026-11-23T00:30', zone)
    expect(at && wallOf(at, zone)).toBe('2026-11-23T00:30')
  }
  expect(instantOf('2026-11-23T19:05', 'Asia/Jakarta')).toEqual(new Date('2026-11-23T12:05:00Z'))
})

test('what is no minute is none', () => {
  for (const text of ['', '2026-11-23', '2026-02-30T10:00', '2026-11-23T25:00'])
    expect(instantOf(text, 'Asia/Jakarta')).toBeNull()
})

test('a schedule is offered the first full five minutes an hour away', () => {
  expect(anHourFrom(new Date('2026-11-23T16:58:20Z'))).toEqual(new Date('2026-11-23T18:00:00Z'))
  expect(anHourFrom(new Date('2026-11-23T16:00:00Z'))).toEqual(new Date('2026-11-23T17:00:00Z'))
})

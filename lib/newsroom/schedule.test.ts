import { describe, expect, test } from 'vitest'
import type { Refusal } from './refusal.ts'
import { lateBy, refusalFacts, refusalOfFacts, scheduleState } from './schedule.ts'
import { NOW } from './testing.ts'

const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const state = (scheduledAt: Date, embargoUntil: Date | null = null, scheduleFailure: string | null = null) =>
  scheduleState({ scheduledAt, embargoUntil, scheduleFailure }, NOW)

describe('a schedule', () => {
  test('is late after a minute, not before', () => {
    expect([state(at(60)), state(at(-60)), state(at(-61))]).toEqual(['due', 'due', 'late'])
    expect(lateBy(at(-150), NOW)).toBe(2)
  })

  test('is known to be barred before its minute comes', () => {
    expect([state(at(60), at(120)), state(at(60), at(60)), state(at(60), at(0))]).toEqual(['barred', 'due', 'due'])
  })

  test('that was refused is refused, however late', () => {
    expect(state(at(-600), null, 'embargoed')).toBe('refused')
  })
})

test.each<Refusal>([{ kind: 'embargoed', until: NOW }, { kind: 'not-signed', waits: ['Hukum'] }, { kind: 'not-due' }])(
  'a refusal is read from its event as it was: $kind',
  (refusal) => {
    expect(refusalOfFacts(JSON.parse(JSON.stringify(refusalFacts(refusal))))).toEqual(refusal)
  },
)

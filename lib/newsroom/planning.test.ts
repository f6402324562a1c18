import { describe, expect, test } from 'vitest'
import {
  type AssignmentFacts,
  mayChangeAssignment,
  mayDecide,
  mayPitch,
  maySeeAssignment,
  mayStart,
} from './planning.ts'
import { ACTORS } from './testing.ts'

const actor = (name: string) => {
  const found = ACTORS.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.actor
}
const pitch = (over: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  state: 'pitched',
  sectionId: 'internasional',
  pitchedById: 'ani',
  reporterId: null,
  photographerId: null,
  ...over,
})
const accepted = pitch({ state: 'accepted', reporterId: 'ani' })
const who = (rule: (name: string) => boolean) => ACTORS.map(({ name }) => name).filter(rule)

describe('planning', () => {
  test('every writer may pitch; admin, secretary and legal write nothing', () => {
    expect(who((name) => mayPitch(actor(name)) === null)).toEqual([
      'ani',
      'budi',
      'citra',
      'dewi',
      'eka',
      'hadi',
      'indra',
      'other reporter',
      'other contributor',
    ])
  })

  test('the section’s editor, managing and chief decide on a pitch', () => {
    expect(who((name) => mayDecide(pitch(), actor(name)) === null)).toEqual(['budi', 'citra', 'dewi'])
  })

  test('an editor does not decide on their own pitch, managing does', () => {
    expect(mayDecide(pitch({ pitchedById: 'budi' }), actor('budi'))).toEqual({
      kind: 'not-allowed',
      need: 'pitchDecider',
    })
    expect(mayDecide(pitch({ pitchedById: 'citra' }), actor('citra'))).toBeNull()
  })

  test('a pitch is decided once', () => {
    expect(mayDecide(accepted, actor('budi'))).toEqual({ kind: 'assignment-moved-on', state: 'accepted' })
  })

  test('only what is accepted and not begun is changed, by the section’s editors', () => {
    expect(who((name) => mayChangeAssignment(accepted, actor(name)) === null)).toEqual(['budi', 'citra', 'dewi'])
    expect(mayChangeAssignment(pitch({ state: 'started' }), actor('budi'))).toMatchObject({
      kind: 'assignment-moved-on',
    })
  })

  test('the reporter begins, nobody else', () => {
    expect(who((name) => mayStart(accepted, actor(name)) === null)).toEqual(['ani'])
  })

  test('a contributor knows of nothing that is not theirs, the admin of nothing at all', () => {
    expect(maySeeAssignment(pitch(), actor('hadi'))).toBe(false)
    expect(maySeeAssignment(pitch({ photographerId: 'hadi' }), actor('hadi'))).toBe(true)
    expect(maySeeAssignment(pitch(), actor('gita'))).toBe(false)
    expect(mayDecide(pitch(), actor('gita'))).toEqual({ kind: 'not-found' })
  })
})

import { expect, test } from 'vitest'
import { buttonsOf } from './verbs.ts'

const presses = (...offers: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(offers).map(({ press, reason, look }) => `${press}${reason ? '?' : ''}:${look}`)

test('an editor may approve, or approve and publish in one press', () => {
  expect(presses({ verb: 'approve', reason: null }, { verb: 'return', reason: null })).toEqual([
    'approve:primary',
    'approvePublish:plain',
    'return:plain',
  ])
})

test('publishing is the red button', () => {
  expect(presses({ verb: 'publish', reason: null }, { verb: 'return', reason: null })[0]).toBe('publish:live')
})

test('refused verbs stand behind the possible ones and never are the main one', () => {
  expect(presses({ verb: 'publish', reason: 'changed' }, { verb: 'claim', reason: null })).toEqual([
    'claim:plain',
    'publish?:plain',
  ])
})

test('a changed approved story can be approved anew and published', () => {
  expect(presses({ verb: 'publish', reason: 'changed' }, { verb: 'approve', reason: null })).toEqual([
    'approve:primary',
    'approvePublish:plain',
    'publish?:plain',
  ])
})

import { expect, test } from 'vitest'
import { buttonsOf, type OfferView, type PageVerb } from './verbs.ts'

const can = (verb: PageVerb, ends = true): OfferView => ({ verb, reason: null, never: false, ends })
const later = (verb: PageVerb): OfferView => ({ verb, reason: 'not yet', never: false, ends: true })
const never = (verb: PageVerb): OfferView => ({ verb, reason: 'not you', never: true })

const presses = (...offers: OfferView[]) =>
  buttonsOf(offers).map(({ press, reason, look }) => `${press}${reason ? '?' : ''}:${look}`)

test('an editor may approve, or approve and publish in one press', () => {
  expect(presses(can('approve'), can('return'))).toEqual(['approve:primary', 'approvePublish:plain', 'return:plain'])
})

test('an approval after which others must sign offers no publishing', () => {
  expect(presses(can('approve', false), can('return'))).toEqual(['approve:primary', 'return:plain'])
})

test('publishing is the red button', () => {
  expect(presses(can('publish'), can('return'))[0]).toBe('publish:live')
})

test('what is refused for now keeps its place, so that no button moves when it becomes possible', () => {
  const order = (offers: OfferView[]) => buttonsOf(offers).map(({ press }) => press)
  expect(order([later('approve'), can('return')])).toEqual(order([can('approve'), can('return')]))
})

test('the main button is possible and moves the story on', () => {
  expect(presses(later('publish'), can('approve'), can('claim'))).toEqual([
    'publish?:plain',
    'approve:primary',
    'approvePublish:plain',
    'claim:plain',
  ])
})

test('who may never approve is not offered both at once', () => {
  expect(presses(never('approve'), can('spike'))).toEqual(['approve?:plain', 'spike:plain'])
})

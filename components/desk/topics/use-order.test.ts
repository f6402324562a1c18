import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveTo } from './use-order.ts'

test('moving one changes the place of no other but those it passes', () => {
  expect(moveTo(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moveTo(['a', 'b', 'c', 'd'], 'd', 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(moveTo(['a', 'b'], 'b', 9)).toEqual(['a', 'b'])
  expect(moveTo(['a', 'b'], 'b', -1)).toEqual(['b', 'a'])
})

test('whatever is moved where, all are there once and the others keep their order', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(lists, fc.nat(), fc.integer({ min: -2, max: 12 }), (ids, which, to) => {
      const id = ids[which % ids.length] as string
      const next = moveTo(ids, id, to)
      expect([...next].sort()).toEqual([...ids].sort())
      expect(next.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id))
    }),
  )
})

import { expect, test } from 'vitest'
import { recentIds, remember } from './recent.ts'

const shelf = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`

test('the story opened last stands first, once, and only eight are kept', () => {
  const store = shelf()
  for (const n of [1, 2, 3, 1, 4, 5, 6, 7, 8, 9]) remember(store, id(n))
  expect(recentIds(store)).toEqual([9, 8, 7, 6, 5, 4, 1, 3].map(id))
})

test('what is no id is not asked for', () => {
  const store = shelf()
  store.setItem('naskah.recent', `x,${id(1)},../../etc`)
  expect(recentIds(store)).toEqual([id(1)])
})

import { expect, test } from 'vitest'
import { hold, isHolding, NOTHING } from './held.ts'

const of = (articleId: string | null) => ({ name: 'article.submitted', articleId, actorId: null })

test('a story that changes twice counts once', () => {
  expect(['a', 'b', 'a'].map(of).reduce(hold, NOTHING)).toEqual({ ids: ['a', 'b'], others: false })
})

test('a gap and an event of no story say that something may have changed', () => {
  expect(isHolding(NOTHING)).toBe(false)
  expect(hold(NOTHING, null)).toEqual({ ids: [], others: true })
  expect(isHolding(hold(NOTHING, of(null)))).toBe(true)
})

import { expect, test } from 'vitest'
import { isFrontNews } from './news.ts'

const me = 'dewi'

test('a front hears of stories that come and go, and of colleagues who arrange fronts', () => {
  for (const name of ['article.published', 'article.retracted', 'front.saved', 'front.published'])
    expect(isFrontNews({ name, actorId: 'indra' }, me)).toBe(true)
  expect(isFrontNews({ name: 'article.published', actorId: me }, me)).toBe(true)
  expect(isFrontNews(null, me)).toBe(true)
})

test('it hears of no draft, and not of what one does to fronts oneself', () => {
  expect(isFrontNews({ name: 'article.saved', actorId: 'indra' }, me)).toBe(false)
  expect(isFrontNews({ name: 'front.saved', actorId: me }, me)).toBe(false)
})

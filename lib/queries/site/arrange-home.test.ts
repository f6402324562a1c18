import { describe, expect, test } from 'vitest'
import type { Card } from '#lib/newsroom/site-views.ts'
import { arrangeHome } from './arrange-home.ts'

const section = { slug: 'nasional', name: 'Nasional' }
const card = (number: number, pictured = false): Card => ({
  number,
  path: `/nasional/x-${number}`,
  section,
  headline: `${number}`,
  standfirst: '',
  publishedAt: new Date(0),
  picture: pictured ? { imageId: '', width: 3, height: 2, widths: [3], alt: '', caption: '', credit: '' } : null,
})
const numbers = (cards: readonly Card[]) => cards.map(({ number }) => number)

describe('the front page', () => {
  test('leads with the newest story that has a picture, the next newest beside it', () => {
    const { lead, beside } = arrangeHome([card(9), card(8, true), card(7, true), card(6), card(5)], [])
    expect([lead?.number, numbers(beside)]).toEqual([8, [9, 7, 6]])
  })

  test('leads with the newest when none has a picture, and with nothing when there is none', () => {
    expect(arrangeHome([card(2), card(1)], []).lead?.number).toBe(2)
    expect(arrangeHome([], [])).toEqual({ lead: null, beside: [], blocks: [] })
  })

  test('shows no story twice, and no empty block', () => {
    const newest = [card(9, true), card(8), card(7), card(6)]
    const { blocks } = arrangeHome(newest, [
      { section, cards: [card(9, true), card(8), card(5), card(4), card(3, true), card(2), card(1)] },
      { section: { slug: 'ekonomi', name: 'Ekonomi' }, cards: [card(7), card(6)] },
    ])
    expect(blocks.map(({ cards }) => numbers(cards))).toEqual([[3, 5, 4, 2]])
  })
})

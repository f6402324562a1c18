import { describe, expect, test } from 'vitest'
import id from '#messages/id/editor.json' with { type: 'json' }
import { findItems, SLASH_ITEMS, type SlashItem } from './items.ts'

const find = (typed: string) => findItems(typed, (item: SlashItem) => id.slash.words[item])

describe('the slash menu', () => {
  test('offers everything before anything is typed', () => {
    expect(find('')).toEqual(SLASH_ITEMS)
  })

  test.each([
    ['baca', 'readAlso'],
    ['b', 'readAlso'],
    ['sub', 'heading2'],
    ['HEAD', 'heading2'],
    ['kutip', 'quote'],
    ['quote', 'quote'],
    ['bullet', 'bullets'],
    ['nomor', 'numbers'],
    ['num', 'numbers'],
    ['par', 'paragraph'],
  ])('finds by an Indonesian or an English name: /%s', (typed, first) => {
    expect(find(typed)[0]).toBe(first)
  })

  test('offers nothing for what is no name', () => {
    expect(find('jam')).toEqual([])
  })
})

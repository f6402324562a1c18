import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  nameCursor,
  parseNameCursor,
  parseSearchCursor,
  parseStoryCursor,
  searchCursor,
  storyCursor,
} from './cursor.ts'

const at = new Date('2026-11-22T12:05:00.123Z')
const id = '019a0000-0000-7000-8000-000000000001'

test('a cursor leads back to where it was made', () => {
  expect(parseStoryCursor(storyCursor({ at, id }))).toEqual({ at, id })
  expect(parseNameCursor(nameCursor({ name: 'beras-gula' }))).toEqual({ name: 'beras-gula' })
  expect(parseSearchCursor(searchCursor({ page: 2, now: at }))).toEqual({ page: 2, now: at })
})

test('a cursor of another list, a changed one and anything else are none', () => {
  const story = storyCursor({ at, id })
  for (const text of [nameCursor({ name: 'x' }), `${story}A`, story.slice(1), `${story}=`, '', 'x'])
    expect(parseStoryCursor(text)).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => parseStoryCursor(text) === null && parseSearchCursor(text) === null))
})

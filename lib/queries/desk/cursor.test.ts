import { expect, test } from 'vitest'
import { cursorText, parseCursor } from './cursor.ts'

const cursor = { at: new Date('2026-11-22T12:05:00.123Z'), id: '019a0000-0000-7000-8000-000000000001' }

test('a cursor survives the address line', () => {
  expect(parseCursor(cursorText(cursor))).toEqual(cursor)
})

test('anything else is no cursor', () => {
  for (const text of [null, '', 'x', `abc_${cursor.id}`, '1_x', `9999999999999999_${cursor.id}`]) {
    expect(parseCursor(text)).toBeNull()
  }
})

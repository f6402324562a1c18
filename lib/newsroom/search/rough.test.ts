import { expect, test } from 'vitest'
import { beginningsOf, endsOf } from './rough.ts'

test('a word is known by how it begins or ends', () => {
  expect(endsOf('nelyan')).toBe('\\mnel|yan\\M')
  expect(endsOf('Agung')).toBe('\\mag|ng\\M')
  expect(endsOf('anak-anak')).toBe('\\mana|nak\\M')
})

test('a headline is known by the beginnings of its longest words', () => {
  expect(beginningsOf('Gubernur Meresmikan Jembatan di Musi')).toBe('\\mmeres|\\mguber|\\mjemba')
  expect(beginningsOf('Ya, Kita di Sini')).toBe('')
})

test('no sign of a pattern gets through', () => {
  for (const text of ['(((', '.*', '\\', '[a', '"?"'])
    expect(`${endsOf(text)}${beginningsOf(text)}`).not.toMatch(/[^\\ma|M]/)
  expect(endsOf('')).toBe('')
})

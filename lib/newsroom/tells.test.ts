import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVENT_NAMES } from './events.ts'
import { printTells, TELLS } from './tells.ts'

const MATRIX = join(import.meta.dirname, 'tells.matrix.txt')

test('people are told of what the matrix in git says, nothing more and nothing less', () => {
  const printed = printTells()
  if (process.env.UPDATE_MATRIX) writeFileSync(MATRIX, printed)
  expect(printed).toBe(readFileSync(MATRIX, 'utf8'))
})

test('every event is decided', () => {
  expect(Object.keys(TELLS).sort()).toEqual([...EVENT_NAMES].sort())
})

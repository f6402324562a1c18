import { expect, test } from 'vitest'
import { problemLanguage } from './api-problem.ts'

test.each([
  [null, 'id'],
  ['', 'id'],
  ['en', 'en'],
  ['en-GB,en;q=0.8', 'en'],
  ['id,en;q=0.5', 'id'],
  ['en;q=0.5, id;q=0.4', 'en'],
  ['fr, *;q=0.1', 'id'],
  ['en;q=0', 'id'],
  ['en;q=x', 'id'],
])('whoever asks in %j is answered in %s', (header, language) => {
  expect(problemLanguage(header)).toBe(language)
})

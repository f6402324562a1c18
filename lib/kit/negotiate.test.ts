import { expect, test } from 'vitest'
import { encodingFor, matchesTag } from './negotiate.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['zstd', 'identity'],
  ['br;q=nonsense, gzip', 'gzip'],
])('whoever accepts %j gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})

test('a tag is compared weakly, in a list, or as any', () => {
  for (const header of ['"a"', 'W/"a"', '"x", "a"', '*']) expect(matchesTag(header, '"a"')).toBe(true)
  for (const header of ['"b"', '', 'a', '"a-br"']) expect(matchesTag(header, '"a"')).toBe(false)
})

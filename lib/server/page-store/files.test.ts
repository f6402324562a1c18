import { expect, test } from 'vitest'
import { fileOf } from './files.ts'

test.each([
  ['/', 'index.html'],
  ['/ekonomi', 'ekonomi.html'],
  ['/ekonomi/beras-7', 'ekonomi/beras-7.html'],
  ['/feed.xml', 'feed.xml'],
  ['/ekonomi/', null],
  ['/../etc/passwd', null],
  ['/a/./b', null],
  ['//a', null],
  ['/a%2fb', null],
  ['/a\0b', null],
  [`/${'a'.repeat(300)}`, null],
])('the file of %j is %j', (path, file) => {
  expect(fileOf(path)).toBe(file)
})

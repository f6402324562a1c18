import { expect, test } from 'vitest'
import { hrefOf } from './link-href.ts'

test.each([
  ['https://www.bps.go.id/id', 'https://www.bps.go.id/id'],
  [' bps.go.id ', 'https://bps.go.id'],
  ['www.contoh.id/a?b=c#d', 'https://www.contoh.id/a?b=c#d'],
  ['redaksi@contoh.id', 'mailto:redaksi@contoh.id'],
  ['mailto:redaksi@contoh.id', 'mailto:redaksi@contoh.id'],
  ['/ekonomi', '/ekonomi'],
  ['javascript:alert(1)', null],
  ['//jahat.example', null],
  ['dua kata', null],
  ['', null],
  ['kata', null],
])('%j as a link is %j', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})

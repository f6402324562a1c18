import { expect, test } from 'vitest'
import { inScheme } from './in-scheme.ts'

const PAGE =
  '<meta name="color-scheme" content="light dark"/><style>:root{color-scheme:light dark}@media screen and (prefers-color-scheme: dark){:root{--a:1}}</style><source media="(prefers-color-scheme: light)"/>'

test('a preview in the dark is what a dark device shows, whatever the device', () => {
  expect(inScheme(PAGE, 'dark')).toBe(
    '<meta name="color-scheme" content="dark"/><style>:root{color-scheme:dark}@media screen and (min-width:0px){:root{--a:1}}</style><source media="(max-width:0px)"/>',
  )
})

test('a preview in the light leaves nothing to the device either', () => {
  const page = inScheme(PAGE, 'light')
  expect(page).toContain('screen and (max-width:0px)')
  expect(page).not.toMatch(/prefers-color-scheme|light dark/)
})

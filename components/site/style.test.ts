import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inlined } from './inlined.ts'

const css = readFileSync(new URL('./site.css', import.meta.url), 'utf8')

test('the style sheet of readers weighs less than 12 kB in every page', () => {
  expect(inlined(css).length).toBeLessThan(12_000)
})

test('inlining takes only what people need away', () => {
  expect(inlined('/* why */\na:hover > b {\n  color: red;\n  margin: calc(1px + 2px);\n}\n')).toBe(
    'a:hover > b{color:red;margin:calc(1px + 2px)}',
  )
})

test('the style sheet fetches nothing', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/)
})

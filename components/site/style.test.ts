import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inlined } from './inlined.ts'

const css = readFileSync(new URL('./site.css', import.meta.url), 'utf8')

test('the style sheet of readers weighs less than 4 kB of the 15 kB that a page may take over the wire', () => {
  expect(gzipSync(inlined(css), { level: 9 }).length).toBeLessThan(4_000)
})

test('inlining takes only what people need away', () => {
  expect(
    inlined('/* why */\na:hover > b + i {\n  color: red;\n  margin: calc(1px + var(--u) * 0.5) 10.5px;\n}\n'),
  ).toBe('a:hover>b + i{color:red;margin:calc(1px + var(--u)*.5) 10.5px}')
})

test('the style sheet fetches nothing', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

test.each(sources)('%s asks neither the clock nor the environment', (file) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8')
  expect(source).not.toMatch(/new Date\(\)|Date\.now|process\.|Math\.random|globalThis/)
})

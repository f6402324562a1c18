import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const commands = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

// An edit once cut the `where` out of one of these: closing one account then took every claim in the newsroom.
test.each(commands)('%s changes no rows without saying which', (file) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8')
  expect(source.match(/(?:updateMany|deleteMany)\w*\((?!\{\s*where:)/g)).toBeNull()
})

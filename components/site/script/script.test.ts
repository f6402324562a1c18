import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inlinedScript } from './inlined-script.ts'
import { SCRIPT } from './script.ts'

test('the readers’ script weighs at most 2 kB over the wire', () => {
  expect(gzipSync(SCRIPT.source, { level: 9 }).length).toBeLessThanOrEqual(2_000)
})

test('sending it takes only what people need away', () => {
  expect(inlinedScript('// why\nconst a = 1\n\n  // because\n  call(`//`)\n')).toBe('const a = 1\ncall(`//`)')
  expect(() => new Function(SCRIPT.source)).not.toThrow()
})

test('it keeps nothing on the reader’s device, asks nobody else and names no device', () => {
  expect(SCRIPT.source).not.toMatch(/cookie|Storage|indexedDB|https?:|userAgent|screen\./)
})

test('its name changes with its text', () => {
  expect(SCRIPT.path).toMatch(/^\/aset\/naskah-[0-9a-f]{12}\.js$/)
})

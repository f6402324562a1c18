import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

const DATABASE = { DATABASE_URL: 'postgres://u:hunter22@db.example.com/n' }

test('nothing set: the demo on its own database, on loopback', () => {
  const { embedded, env, dataDir } = settingsFrom({ PORT: '4111' }, false)
  expect(embedded).toBe(true)
  expect(env).toMatchObject({ PORT: 4111, HOST: '127.0.0.1', SITE_URL: 'http://localhost:4111', NASKAH_DEMO: true })
  expect(dataDir).toMatch(/\/\.data$/)
})

test('a database of the user: no demo, and the secret and the address must be set', () => {
  expect(() => settingsFrom(DATABASE, false)).toThrow(/^AUTH_SECRET is missing: .+\.\nSITE_URL is missing: .+\.$/)
  const own = { ...DATABASE, AUTH_SECRET: 's'.repeat(40), SITE_URL: 'https://koran.example', NASKAH_DEMO: '1' }
  expect(settingsFrom(own, false)).toMatchObject({ embedded: false, env: { NASKAH_DEMO: false, HOST: '0.0.0.0' } })
})

test('a wrong setting is named, whatever the mode', () => {
  expect(() => settingsFrom({ PORT: 'http' }, true)).toThrow(/^PORT must be [^\n]+$/)
  expect(() => settingsFrom({ AUTH_SECRET: 'short' }, true)).toThrow(/^AUTH_SECRET must be [^\n]+$/)
})

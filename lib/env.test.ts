import { expect, test } from 'vitest'
import { EnvError, parseEnv } from './env.ts'

const GOOD = {
  DATABASE_URL: 'postgres://naskah:secret@db.example.com:5432/naskah',
  AUTH_SECRET: 'x'.repeat(32),
  SITE_URL: 'https://www.example.com',
}

const refusal = (changes: Record<string, string | undefined>): string => {
  try {
    parseEnv({ ...GOOD, ...changes })
  } catch (error) {
    if (error instanceof EnvError) return error.message
  }
  throw new Error('nothing was refused')
}

test('what is not set has a default', () => {
  expect(parseEnv(GOOD)).toEqual({
    ...GOOD,
    PORT: 3000,
    HOST: '0.0.0.0',
    DATA_DIR: '.data',
    PAGE_STORE_MB: 128,
    NASKAH_DEMO: false,
    NODE_ENV: 'production',
  })
})

test('a demo listens on loopback only, unless HOST says otherwise', () => {
  expect(parseEnv({ ...GOOD, NASKAH_DEMO: '1' }).HOST).toBe('127.0.0.1')
  expect(parseEnv({ ...GOOD, NASKAH_DEMO: '1', HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0')
})

test('an empty value counts as unset, and a site address loses its final slash', () => {
  const env = parseEnv({ ...GOOD, PORT: '', SMTP_URL: ' ', SITE_URL: 'https://www.example.com/' })
  expect(env).toMatchObject({ PORT: 3000, SMTP_URL: undefined, SITE_URL: 'https://www.example.com' })
})

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000a'],
  ['HOST', 'not a host'],
  ['DATABASE_URL', 'mysql://root:hunter22@host/db'],
  ['DATABASE_URL', 'hunter22'],
  ['AUTH_SECRET', 'hunter22'],
  ['SITE_URL', 'www.example.com'],
  ['SITE_URL', 'https://example.com/berita'],
  ['SITE_URL', 'ftp://example.com'],
  ['SMTP_URL', 'mail.example.com'],
  ['NASKAH_DEMO', 'yes'],
  ['NODE_ENV', 'staging'],
])('a wrong %s is one sentence that names it', (name, value) => {
  const message = refusal({ [name]: value })
  expect(message).toMatch(new RegExp(`^${name} must be .+\\.$`))
  expect(message).not.toContain('\n')
  expect(message).not.toContain('hunter22')
})

test('each missing setting has its sentence', () => {
  expect(refusal({ AUTH_SECRET: undefined, SITE_URL: undefined }).split('\n')).toEqual([
    expect.stringMatching(/^AUTH_SECRET is missing: /),
    expect.stringMatching(/^SITE_URL is missing: /),
  ])
})

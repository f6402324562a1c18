import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, dropDatabase } from './postgres/throwaway.ts'

/** The migrated, empty database that every test file's own is a copy of. */
export const TEMPLATE = 'naskah_template'

export type TestDatabase = { url: string; drop(): Promise<void> }

/** The same server, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** One more empty, migrated database, for a test file that needs two; `server` is any address on the test server. */
export async function createTestDatabase(server = process.env.TEST_DATABASE_URL ?? ''): Promise<TestDatabase> {
  const maintenance = onDatabase(server, 'postgres')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await createDatabase(maintenance, name, TEMPLATE)
  return { url: onDatabase(server, name), drop: () => dropDatabase(maintenance, name) }
}

/**
 * Gives this process a database, a data folder and all else `env()` asks for. vitest-file.ts calls it before a test
 * file is loaded, so that nothing can have read the settings yet. Answers with what undoes it.
 */
export async function useTestDatabase(): Promise<() => Promise<void>> {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'naskah-test-data-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret of the tests, known to everyone',
    SITE_URL: 'http://localhost:3000',
    DATA_DIR: dataDir,
  })
  return async () => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

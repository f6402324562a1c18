// Once for all files of the "database" project: a PostgreSQL, and in it the template of every test file's database.
import { join } from 'node:path'
import { migrate } from '#lib/db/migrate.ts'
import { createDatabase, dropDatabase, startTestPostgres } from './postgres/throwaway.ts'
import { ROOT } from './processes.ts'
import { onDatabase, TEMPLATE } from './test-database.ts'

export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const throwaway = given ? undefined : await startTestPostgres()
  const server = given ?? throwaway?.url('postgres') ?? ''
  const maintenance = onDatabase(server, 'postgres')
  await dropDatabase(maintenance, TEMPLATE)
  await createDatabase(maintenance, TEMPLATE, 'template1')
  await migrate(onDatabase(server, TEMPLATE), join(ROOT, 'prisma/migrations'))
  process.env.TEST_DATABASE_URL = server // inherited by the workers
  return async () => {
    await dropDatabase(maintenance, TEMPLATE)
    await throwaway?.stop()
  }
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { sha256 } from '#lib/kit/sha256.ts'
import { createDatabase, dropDatabase } from '#scripts/lib/postgres/throwaway.ts'
import { onDatabase } from '#scripts/lib/test-database.ts'
import { MigrationError, migrate } from './migrate.ts'

const server = process.env.DATABASE_URL ?? ''
const url = onDatabase(server, 'migrate_test')
let folder: string

const write = async (name: string, sql: string): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

const query = async (sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  await dropDatabase(server, 'migrate_test')
  await createDatabase(server, 'migrate_test', 'template1')
  folder = await mkdtemp(join(tmpdir(), 'naskah-migrations-'))
  await write('2_second', 'alter table a add column note text')
  await write('1_first', 'create table a (id int);\ncreate table b (id int);')
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"')
  return () => rm(folder, { recursive: true })
})

afterAll(() => dropDatabase(server, 'migrate_test'))

test('applies what is missing, in order and once', async () => {
  expect(await migrate(url, folder)).toEqual(['1_first', '2_second'])
  expect(await migrate(url, folder)).toEqual([])
  await write('3_third', 'drop table b')
  const heard: string[] = []
  expect(await migrate(url, folder, (name) => heard.push(name))).toEqual(['3_third'])
  expect(heard).toEqual(['3_third'])
})

test('records what "prisma migrate deploy" would', async () => {
  await migrate(url, folder)
  const [row] = await query(`select * from "_prisma_migrations" order by migration_name limit 1`)
  expect(row).toMatchObject({
    migration_name: '1_first',
    checksum: sha256('create table a (id int);\ncreate table b (id int);'),
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
    finished_at: expect.any(Date),
    started_at: expect.any(Date),
  })
  expect(row?.id).toMatch(/^[0-9a-f-]{36}$/)
})

test('of many at the same moment one applies and the others find it done', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)))
  expect(answers.filter((names) => names.length === 2)).toHaveLength(1)
  expect(answers.filter((names) => names.length === 0)).toHaveLength(3)
})

test('a failed migration is named with its line, leaves nothing behind and can be mended', async () => {
  await write('3_third', 'create table c (id int);\n\nalter table nowhere add x int;')
  const failure = await migrate(url, folder).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(MigrationError)
  expect(String(failure)).toMatch(/3_third failed.* and was rolled back: relation "nowhere" does not exist\./)
  expect(await query(`select to_regclass('a') as a, to_regclass('c') as c`)).toEqual([{ a: 'a', c: null }])
  await write('3_third', 'create table c (id int);')
  expect(await migrate(url, folder)).toEqual(['3_third'])
})

test('a syntax error says where', async () => {
  await write('3_third', 'create table c (id int);\n\ncreate tabel d (id int);')
  await expect(migrate(url, folder)).rejects.toThrow(/3_third failed at line 3 and was rolled back/)
})

test('an edited migration is refused before anything is applied', async () => {
  await migrate(url, folder)
  await write('1_first', 'create table a (id bigint);')
  await write('3_third', 'create table c (id int);')
  await expect(migrate(url, folder)).rejects.toThrow(/1_first was edited after it was applied/)
  expect(await query(`select to_regclass('c') as c`)).toEqual([{ c: null }])
})

test('other line endings are no edit', async () => {
  await migrate(url, folder)
  await write('1_first', 'create table a (id int);\r\ncreate table b (id int);')
  expect(await migrate(url, folder)).toEqual([])
})

test('a migration that failed under Prisma is named', async () => {
  await migrate(url, folder)
  await query(`update "_prisma_migrations" set finished_at = null where migration_name = '2_second'`)
  await expect(migrate(url, folder)).rejects.toThrow(/2_second failed earlier/)
  await query(`update "_prisma_migrations" set rolled_back_at = now() where migration_name = '2_second'`)
  await query('alter table a drop column note')
  expect(await migrate(url, folder)).toEqual(['2_second'])
})

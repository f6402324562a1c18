import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { sha256 } from '#lib/kit/sha256.ts'

/** The lock `prisma migrate deploy` takes: the two never run at the same time on one database. */
const LOCK = 72707369

/** `uuidv7()`, the default of every id, came with PostgreSQL 18. */
const OLDEST_SERVER = 18

/** Column for column what `prisma migrate deploy` makes, so that either may be used on the same database. */
const LEDGER = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`

/** The database and the migrations do not fit together: the message is one sentence that names the migration. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

export type Migration = { name: string; sql: string }

/** The migrations of a folder in the order they are applied. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const read = async (name: string) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })
  return Promise.all(names.sort().map(read))
}

/**
 * Applies what is not yet applied, each migration in a transaction of its own, and answers with the names applied; then
 * makes or updates the tables of graphile-worker, whose `add_job` every command calls.
 * A second caller waits for the first. Throws MigrationError when a migration failed (nothing of it stays, what came
 * before it does), was edited after it was applied, or needs a newer PostgreSQL; the driver's error otherwise.
 */
export async function migrate(
  connectionString: string,
  folder: string,
  applied: (name: string) => void = () => {},
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 15_000,
    application_name: 'naskah migrate',
  })
  // A connection that breaks also rejects the query that runs on it; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(LEDGER)
    const pending = await pendingOf(client, migrations)
    for (const migration of pending) {
      await apply(client, migration)
      applied(migration.name)
    }
    await runMigrations({ connectionString })
    return pending.map(({ name }) => name)
  } finally {
    await client.end() // frees the lock as well
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) >= OLDEST_SERVER) return
  throw new MigrationError(`The database runs PostgreSQL ${version}; Naskah needs ${OLDEST_SERVER} or newer.`)
}

async function pendingOf(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from "_prisma_migrations" where rolled_back_at is null`,
  )
  const records = new Map(rows.map((row) => [row.name, row]))
  return migrations.filter(({ name, sql }) => {
    const record = records.get(name)
    if (!record) return true
    if (!record.finished) {
      throw new MigrationError(
        `Migration ${name} failed earlier under "prisma migrate deploy": resolve it with "prisma migrate resolve", then start again.`,
      )
    }
    if (!checksumsOf(sql).includes(record.checksum)) {
      throw new MigrationError(
        `Migration ${name} was edited after it was applied: restore prisma/migrations/${name}/migration.sql and write a new migration instead.`,
      )
    }
    return false
  })
}

/** Like Prisma, a checkout that only changed the line endings is forgiven. */
function checksumsOf(sql: string): string[] {
  const unix = sql.replaceAll('\r\n', '\n')
  return [sql, unix, unix.replaceAll('\n', '\r\n')].map(sha256)
}

async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  const startedAt = new Date()
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, now(), $3, $4, 1)`,
      [randomUUID(), sha256(sql), name, startedAt],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (!(error instanceof pg.DatabaseError)) throw error
    const line = error.position ? ` at line ${sql.slice(0, Number(error.position)).split('\n').length}` : ''
    throw new MigrationError(`Migration ${name} failed${line} and was rolled back: ${error.message}.`, { cause: error })
  }
}

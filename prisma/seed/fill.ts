// `node prisma/seed/fill.ts`: fills an empty demo database. Killed at any moment, the next run begins again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { env } from '#lib/env.ts'

const { DATABASE_URL, DATA_DIR } = env()
const name = new URL(DATABASE_URL).pathname.slice(1)
const aside = `${name}_seeding`
const urlOf = (database: string): string => new URL(`/${database}`, DATABASE_URL).href

async function query(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

/**
 * The log is append-only, so half a seed could never be cleaned up. It is therefore made in a copy of the empty
 * database, which takes the place of the empty one only when it is whole.
 */
async function fill(): Promise<void> {
  await rm(join(DATA_DIR, 'media'), { recursive: true, force: true }) // pictures of a seed that was killed
  await query(
    urlOf('postgres'),
    `drop database if exists "${aside}" with (force)`,
    `create database "${aside}" template "${name}"`,
  )
  const seed = spawn(
    process.execPath,
    [...process.execArgv.filter((flag) => flag.startsWith('--disable-warning')), join(import.meta.dirname, 'seed.ts')],
    {
      env: { ...process.env, DATABASE_URL: urlOf(aside) },
      stdio: 'inherit',
    },
  )
  const [code] = (await once(seed, 'exit')) as [number | null]
  if (code !== 0) throw new Error('the demo newsroom could not be made')
  await query(
    urlOf('postgres'),
    `drop database "${name}" with (force)`,
    `alter database "${aside}" rename to "${name}"`,
  )
}

const inhabited = await query(DATABASE_URL, 'select 1 from "User" limit 1')
if (inhabited.length === 0) await fill()

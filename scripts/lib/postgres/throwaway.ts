import { existsSync, mkdtempSync } from 'node:fs'
import { chmod, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { tryLock } from '../lock.ts'
import { accountFor, mayEnter } from './account.ts'
import { startCluster } from './cluster.ts'
import { makeCluster } from './make.ts'
import { stopOrphan } from './orphan.ts'
import { programsFor } from './programs.ts'

const PREFIX = 'naskah-throwaway-'

export type Throwaway = {
  /** The address of a database, as superuser. */
  url(database: string): string
  /** Makes a database, a copy of `template` where one is named, and answers with its address. */
  createDatabase(name: string, template?: string): Promise<string>
  /** Kills PostgreSQL as a crash would and starts it again at the same address, once `meanwhile` is over. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  /** Stops PostgreSQL and removes its files. */
  stop(): Promise<void>
}

/** It may lose everything at a power cut, which is what makes it fast. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
}

/** A PostgreSQL in a temporary folder, for tests and tools. One whose process was killed is cleared by the next one. */
export async function startTestPostgres(settings: Record<string, string> = {}): Promise<Throwaway> {
  await sweep()
  const home = mkdtempSync(join(tmpdir(), PREFIX))
  const lock = tryLock(join(home, 'lock'))
  await chmod(home, 0o711)
  const account = await accountFor(join(home, 'cluster'))
  if (!mayEnter(home, account))
    throw new Error(`PostgreSQL's account cannot enter ${home}: set TMPDIR to a folder it can`)
  const { initdb, postgres } = await programsFor(account)
  const password = 'throwaway'
  await makeCluster({ home, name: 'cluster', password, account, initdb, sync: false })
  const files = { folder: join(home, 'cluster'), log: join(home, 'log') }
  const options = { ...files, password, account, postgres, settings: { ...SETTINGS, ...settings } }
  let cluster = await startCluster(options)
  const { url } = cluster
  return {
    url: (database) => url(database),
    createDatabase: async (name, template = 'template1') => {
      await createDatabase(url('postgres'), name, template)
      return url(name)
    },
    restart: async (meanwhile = async () => {}) => {
      await cluster.stop(true)
      await meanwhile()
      cluster = await startCluster({ ...options, port: Number(new URL(url('postgres')).port) })
    },
    stop: async () => {
      await cluster.stop(true)
      lock?.release()
      await rm(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Makes a database as a copy of another, through the address of any third one. */
export async function createDatabase(maintenanceUrl: string, name: string, template: string): Promise<void> {
  const statement = `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`
  await withClient(maintenanceUrl, (client) => client.query(statement))
}

/** Drops a database. Connections that are ending are waited for a little: one that is ended by force meanwhile throws. */
export async function dropDatabase(maintenanceUrl: string, name: string): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1 limit 1', [name])
      if (!rowCount) break
      await sleep(50)
    }
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  })
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Clears what killed tests left behind: nobody holds the lock of their folders any more. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const home = join(tmpdir(), name)
    if (!name.startsWith(PREFIX) || !existsSync(join(home, 'lock'))) continue
    try {
      const lock = tryLock(join(home, 'lock'))
      if (!lock) continue
      await stopOrphan(join(home, 'cluster'))
      lock.release()
      await rm(home, { recursive: true, force: true })
    } catch {
      // Somebody else's folder, or one that another test is clearing at this moment.
    }
  }
}

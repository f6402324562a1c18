import { existsSync } from 'node:fs'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { lockWithin } from '../../lib/lock.ts'
import { accountFor, mayEnter } from '../../lib/postgres/account.ts'
import { startCluster } from '../../lib/postgres/cluster.ts'
import { makeCluster } from '../../lib/postgres/make.ts'
import { stopOrphan } from '../../lib/postgres/orphan.ts'
import { programsFor } from '../../lib/postgres/programs.ts'
import { createDatabase, dropDatabase } from '../../lib/postgres/throwaway.ts'
import { ROOT } from '../../lib/processes.ts'
import { Stop, step } from '../../lib/say.ts'
import { hashOf } from '../../lib/sources.ts'
import { fill } from './fill.ts'
import { makeSearchable } from './searchable.ts'

/** Durability is given up for speed of loading; memory is what a small server would have. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  autovacuum: 'off',
  max_connections: '100',
  shared_buffers: '1GB',
  effective_cache_size: '3GB',
  random_page_cost: '1.1',
}

const SOURCES = ['fill', 'people', 'rows', 'situation', 'stories', 'words'].map(
  (name) => `scripts/bench/lib/${name}.ts`,
)

export type Archives = {
  /** A database with `count` stories, filled now unless an earlier run did; for reading. `url` is the superuser's. */
  open(count: number): Promise<string>
  /** The same with its search projection. */
  searchable(count: number): Promise<string>
  /** A copy of it, to be changed as one likes, until `close`. */
  copy(count: number): Promise<string>
  /** The same with its search projection: for an instance, which would index it otherwise. */
  copySearchable(count: number): Promise<string>
  close(): Promise<void>
}

/**
 * The benches' own PostgreSQL, under BENCH_DIR or the system's temporary folder. Archives stay there
 * between runs: new migrations are applied to them, and they are made anew when what fills them changes. One bench at a
 * time: the next one waits.
 */
export async function openArchives(): Promise<Archives> {
  const key = (await hashOf(ROOT, SOURCES)).slice(0, 8)
  const home = join(process.env.BENCH_DIR ?? join(tmpdir(), 'naskah-bench'), key)
  await mkdir(home, { recursive: true })
  for (const folder of [home, join(home, '..')]) await chmod(folder, 0o711)
  const lock = await lockWithin(join(home, 'lock'), 60 * 60_000, () => console.log('Waiting for another bench …'))
  if (!lock) throw new Stop('Another bench has been running for an hour: end it.')
  const cluster = await start(home)
  const copies: string[] = []
  const open = async (count: number): Promise<string> => {
    const name = `archive_${count}`
    const note = join(home, `${name}.filled`)
    if (!(await isFilled(note, cluster.url(name)))) {
      await dropDatabase(cluster.url('postgres'), name)
      await make(cluster.url('postgres'), cluster.url(name), name, count)
      await rm(join(home, `${name}.searchable`), { force: true })
      await writeFile(note, '')
    }
    return cluster.url(name)
  }
  const searchable = async (count: number): Promise<string> => {
    const url = await open(count)
    const note = join(home, `archive_${count}.searchable`)
    if (existsSync(note)) return url
    await step(`Indexing ${count.toLocaleString('en')} stories`, () => makeSearchable(url, count, teller(100_000)))
    await writeFile(note, '')
    return url
  }
  const copyOf = async (count: number): Promise<string> => {
    const name = `copy_${copies.length}_${count}`
    copies.push(name)
    await dropDatabase(cluster.url('postgres'), name)
    await createDatabase(cluster.url('postgres'), name, `archive_${count}`)
    return cluster.url(name)
  }
  return {
    open,
    searchable,
    copy: (count) => open(count).then(() => copyOf(count)),
    copySearchable: (count) => searchable(count).then(() => copyOf(count)),
    close: async () => {
      for (const name of copies) await dropDatabase(cluster.url('postgres'), name)
      await cluster.stop()
      lock.release()
    },
  }
}

async function start(home: string) {
  const folder = join(home, 'cluster')
  if (existsSync(folder)) await stopOrphan(folder)
  const account = await accountFor(folder)
  if (!mayEnter(home, account)) throw new Stop(`PostgreSQL's account cannot enter ${home}: set BENCH_DIR.`)
  const { initdb, postgres } = await programsFor(account)
  const password = 'throwaway'
  if (!existsSync(folder)) await makeCluster({ home, name: 'cluster', password, account, initdb, sync: false })
  return startCluster({ folder, log: join(home, 'log'), password, account, postgres, settings: SETTINGS })
}

/** The note beside the cluster is written last; an archive whose migrations were edited does not count. */
async function isFilled(note: string, url: string): Promise<boolean> {
  if (!existsSync(note)) return false
  try {
    const applied = await migrate(url, join(ROOT, 'prisma/migrations'), (one) => console.log(`  applied ${one}`))
    if (applied.length > 0) await run(url, 'vacuum analyze')
    return true
  } catch (error) {
    console.log(`The archive is made anew: ${error instanceof Error ? error.message : error}`)
    await rm(note)
    return false
  }
}

const make = (maintenance: string, url: string, name: string, count: number): Promise<void> =>
  step(`Filling an archive of ${count.toLocaleString('en')} stories`, async () => {
    await createDatabase(maintenance, name, 'template1')
    await migrate(url, join(ROOT, 'prisma/migrations'))
    await fill(url, count, teller(100_000))
    await run(maintenance, 'checkpoint')
  })

/** Says how far it is, once every so many stories. */
function teller(each: number): (done: number) => void {
  let told = 0
  return (done) => {
    if (done - told < each) return
    told = done
    console.log(`  ${done.toLocaleString('en')} stories`)
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

import { randomBytes } from 'node:crypto'
import { chmod, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { keepSecret, readIfThere, writeWhole } from '../files.ts'
import { Stop } from '../say.ts'
import { type Account, accountFor, mayEnter } from './account.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { makeCluster } from './make.ts'
import { stopOrphan } from './orphan.ts'
import { programsFor, SHARED_HOME } from './programs.ts'

/** The app's own user and database. Not the superuser: what works here works on a managed PostgreSQL too. */
const APP = 'naskah'

export type Embedded = { url: string; stop: Cluster['stop']; ended: Promise<void>; log: string }

/**
 * The PostgreSQL of a data folder: made at the first start, repaired after a kill, listening on loopback with a password
 * of its own. The caller holds the data folder's lock. `note` gets a sentence for the person who watches.
 */
export async function startEmbedded(
  dataDir: string,
  note: (text: string) => void,
  signal?: AbortSignal,
): Promise<Embedded> {
  const { home, account } = await homeFor(dataDir, note)
  const folder = join(home, 'cluster')
  const { initdb, postgres } = await programsFor(account)
  const password = await passwordFor(home, folder)
  if (await exists(folder)) {
    if (await stopOrphan(folder)) note('Stopped the database that an earlier, killed start had left running.')
  } else {
    await makeCluster({ home, name: 'cluster', password, account, initdb, sync: true, signal })
  }
  const log = join(home, 'log')
  const cluster = await startCluster({ folder, log, password, account, postgres })
  try {
    await makeAppDatabase(cluster, password)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { url: cluster.url(APP, APP), stop: cluster.stop, ended: cluster.ended, log }
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined

/** `<dataDir>/postgres`, or a folder of the system's where PostgreSQL's account cannot reach that one. */
async function homeFor(dataDir: string, note: (text: string) => void): Promise<{ home: string; account: Account }> {
  const pointer = join(dataDir, 'postgres-is-at')
  const inside = join(dataDir, 'postgres')
  const pointed = (await readIfThere(pointer))?.trim()
  const account = await accountFor(join(pointed ?? inside, 'cluster'))
  if (pointed && (await exists(pointed))) return { home: pointed, account }
  if (mayEnter(dataDir, account)) {
    await mkdir(inside, { recursive: true, mode: 0o711 })
    if (account) await chmod(inside, 0o711)
    return { home: inside, account }
  }
  // Only the pointer leads there, so that whoever removes the data folder begins anew.
  const outside = join(SHARED_HOME, `data-${randomBytes(6).toString('hex')}`)
  note(`PostgreSQL does not run as root and its own user cannot enter ${dataDir}, so its files are in ${outside}.`)
  for (const path of [SHARED_HOME, outside]) {
    await mkdir(path, { recursive: true })
    await chmod(path, 0o711)
  }
  await writeWhole(pointer, `${outside}\n`)
  return { home: outside, account }
}

async function passwordFor(home: string, folder: string): Promise<string> {
  const file = join(home, 'password')
  if ((await exists(folder)) && !(await exists(file))) {
    throw new Stop(`${file} is missing: put it back, or move ${folder} away to begin with an empty database.`)
  }
  return keepSecret(file)
}

async function makeAppDatabase(cluster: Cluster, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  client.on('error', () => {})
  await client.connect()
  try {
    const has = async (query: string) => (await client.query(query, [APP])).rowCount === 1
    if (!(await has('select 1 from pg_roles where rolname = $1'))) await client.query(`create role ${APP}`)
    // It may make databases: the demo newsroom is filled in one aside.
    await client.query(`alter role ${APP} login createdb password ${client.escapeLiteral(password)}`)
    if (!(await has('select 1 from pg_database where datname = $1'))) {
      await client.query(`create database ${APP} owner ${APP}`)
    }
  } finally {
    await client.end()
  }
}

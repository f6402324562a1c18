import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { Stop } from '../say.ts'

/** Whom PostgreSQL runs as: undefined is ourselves. PostgreSQL refuses to run as root, so root lends it an account. */
export type Account = { uid: number; gid: number } | undefined

const NAME = 'postgres'

const ask = (program: string, args: string[], options: SpawnSyncOptions = {}): string | undefined => {
  const { status, stdout } = spawnSync(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'ignore'], ...options })
  return status === 0 ? String(stdout).trim() : undefined
}

function lookUp(): Account {
  const [uid, gid] = [ask('id', ['-u', NAME]), ask('id', ['-g', NAME])].map(Number)
  return uid && gid ? { uid, gid } : undefined
}

/** The account for `cluster`: its owner when it is there and we are root, else "postgres", made where it is missing. */
export async function accountFor(cluster: string): Promise<Account> {
  const owner = await stat(cluster).catch(() => undefined)
  const me = process.getuid?.()
  if (me !== 0) {
    if (!owner || me === undefined || owner.uid === me) return undefined
    throw new Stop(
      `${cluster} belongs to another user (uid ${owner.uid}): start Naskah as that user, or set DATA_DIR to a folder of your own.`,
    )
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const found = lookUp()
  if (found) return found
  ask('groupadd', ['--system', NAME])
  ask('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  const made = lookUp()
  if (made) return made
  throw new Stop(
    'PostgreSQL refuses to run as root and no user "postgres" could be made: run Naskah as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the account can get to a path and execute (or enter) it; folders above it that are closed to it count. */
export const mayEnter = (path: string, account: Account): boolean =>
  account === undefined || ask('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], account) !== undefined

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The root of the project: scripts work from any folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const LEASH = new URL('leash.ts', import.meta.url).href

/** Prisma's driver adapter still queues queries on one connection, which `pg` announces as deprecated at every start. */
const QUIET = '--disable-warning=DeprecationWarning'

export type NodeOptions = {
  env?: NodeJS.ProcessEnv
  /** Keeps what it prints instead of showing it. */
  quiet?: boolean
  /** Hears of the child at once, for example to end it at Ctrl-C. */
  started?: (child: ChildProcess) => void
}

/**
 * Starts Node on a file of the project, leashed to this process. It has a process group of its own: Ctrl-C reaches this
 * process alone, which then ends its children in the right order.
 */
export function startNode(args: string[], { env = process.env, quiet = false }: NodeOptions = {}): ChildProcess {
  return spawn(process.execPath, [QUIET, '--import', LEASH, ...args], {
    cwd: ROOT,
    env: { ...env, NASKAH_LEASH: '1' },
    detached: true,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit', 'ipc'],
  })
}

/** Runs Node on a file of the project to its end; `output` is empty unless `quiet`. */
export function runNode(args: string[], options: NodeOptions = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = startNode(args, options)
    options.started?.(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Asks a child to end, and makes it after `patience` milliseconds. */
export async function endProcess(child: ChildProcess, patience = 10_000): Promise<void> {
  if (hasEnded(child)) return
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const asleep = new AbortController()
  if (patience > 0) {
    child.kill('SIGTERM')
    await Promise.race([closed, sleep(patience, undefined, { signal: asleep.signal }).catch(() => {})])
    asleep.abort()
  }
  if (hasEnded(child)) return
  killGroup(child)
  await closed
}

/** The child with all it has started. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL') // no process groups on Windows
  }
}

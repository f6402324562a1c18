import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readIfThere } from '../files.ts'
import { codeOf } from '../say.ts'

/** Whether the process id is taken, be it by a process that has ended and waits to be collected by its parent. */
function taken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function runs(pid: number): boolean {
  if (!taken(pid) || process.platform !== 'linux') return taken(pid)
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Whether a process is a PostgreSQL on this folder: process ids are used again, after a reboot or in a container. */
function worksOn(pid: number, folder: string): boolean {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder)
    }
    // PostgreSQL makes its data folder the working directory.
    if (readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(folder)) return false
    return /^[^(]*\(postgres\)/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function endedWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (runs(pid)) {
    if (performance.now() > until) return false
    await sleep(50)
  }
  return true
}

/**
 * Stops a PostgreSQL that an earlier start left running on a data folder because it was killed, and clears a
 * postmaster.pid whose number now belongs to a process of somebody else. Call it only while holding the folder's lock:
 * otherwise that PostgreSQL may be in use. Answers whether one was stopped.
 */
export async function stopOrphan(folder: string): Promise<boolean> {
  const file = join(folder, 'postmaster.pid')
  const pid = Number.parseInt((await readIfThere(file)) ?? '', 10)
  if (!(pid > 1) || !taken(pid)) return false // PostgreSQL itself clears up after a process that is gone
  const ours = worksOn(pid, folder)
  if (ours) await end(pid)
  // PostgreSQL would take whoever has that process id for its living self and refuse to start.
  if (taken(pid)) rmSync(file, { force: true })
  return ours
}

/** Fast shutdown, then immediate shutdown (the log is replayed at the next start), then by force. */
async function end(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!runs(pid)) return
    process.kill(pid, signal)
    if (await endedWithin(pid, patience)) return
  }
}

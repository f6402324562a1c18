import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

export type Lock = { release(): void }

const BUSY = 5

/**
 * Takes a lock that the operating system drops when this process ends, however it ends: no process ids that may be
 * stale or used again. Node has no flock of its own, so SQLite's exclusive transaction on an empty file stands in.
 * Answers undefined when another process holds it.
 */
export function tryLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = memory; begin exclusive') // in memory: no file beside it
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined
    throw error
  }
  return { release: () => database.close() }
}

/** Waits for the lock, up to `timeout` milliseconds. */
export async function lockWithin(
  file: string,
  timeout: number,
  waiting: () => void = () => {},
): Promise<Lock | undefined> {
  const until = performance.now() + timeout
  let said = false
  for (;;) {
    const lock = tryLock(file)
    if (lock || performance.now() > until) return lock
    if (!said) waiting()
    said = true
    await sleep(200)
  }
}

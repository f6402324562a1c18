import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { env } from '#lib/env.ts'

/** Only what went wrong is said: a finished job is no news. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error('[worker]', message)
})

/** Before a pool that broke is followed by another one, in milliseconds. */
const PAUSE_MS = 500
/** So long a worker that begins waits for a database that is away, in milliseconds: longer is a mistake in its settings. */
const PATIENCE_MS = 30_000

export type Pool = {
  /** The name under which its jobs are locked. Another one after the pool broke. */
  name(): string
  /** Tried again while the database may be coming back: give it a key, lest it be added twice. */
  addJob: Runner['addJob']
  /** Waits for the jobs under way. */
  close(): Promise<void>
}

/**
 * graphile-worker's pool of four, kept alive: when the database goes away while a job is being ticked off, graphile-worker
 * gives its pool up (and without batches, the whole process). Another one takes its place as soon as the database answers.
 */
export async function keepPool(taskList: TaskList, crontab: string): Promise<Pool> {
  const ending = new AbortController()
  let name = ''
  const begin = (): Promise<Runner> => {
    const events = new EventEmitter() as WorkerEvents
    events.on('pool:create', ({ workerPool }) => {
      name = workerPool.id
    })
    return run({
      connectionString: env().DATABASE_URL,
      concurrency: 4,
      noHandleSignals: true,
      // What falls due is done within a second.
      pollInterval: 1_000,
      logger,
      events,
      crontab,
      taskList,
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  }
  const first = await patiently(begin)
  let runner: Runner | null = first
  const keep = async (): Promise<void> => {
    for (;;) {
      await runner?.promise.catch((error: unknown) => console.error('[worker] a pool broke:', error))
      if (ending.signal.aborted) return
      await sleep(PAUSE_MS, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return
      runner = await begin().catch((error: unknown) => {
        console.error('[worker] no pool yet:', error)
        return null
      })
      if (ending.signal.aborted) await stop(runner)
    }
  }
  const keeping = keep()
  return {
    name: () => name,
    addJob: (...job) => patiently(() => (runner ?? first).addJob(...job)),
    async close() {
      ending.abort()
      await stop(runner)
      await keeping
    },
  }
}

/** Does `work` again while the database may be coming back: a worker may begin in the moment of its crash. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const since = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() - since > PATIENCE_MS) throw error
      await sleep(PAUSE_MS)
    }
  }
}

/** A pool that has ended by itself cannot be stopped, and says so by throwing. */
const stop = async (runner: Runner | null): Promise<void> => runner?.stop().catch(() => {})

import { Logger, run } from 'graphile-worker'
import { z } from 'zod'
import { env } from '#lib/env.ts'
import { settleEvent } from '#lib/reactions/settle-event.ts'

/** Only what went wrong is said: a finished job is no news. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error('[worker]', message)
})

const Settle = z.object({ eventId: z.uuid() })

/** Runs jobs that commands enqueued in their transactions, inside this process; `close` waits for the ones under way. */
export async function startWorker(): Promise<{ close(): Promise<void> }> {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    noHandleSignals: true,
    logger,
    taskList: { settle: async (payload) => settleEvent(Settle.parse(payload).eventId) },
  })
  runner.promise.catch((error: unknown) => console.error('[worker]', error))
  return { close: () => runner.stop() }
}

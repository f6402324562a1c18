import { randomUUID } from 'node:crypto'
import { Logger, run } from 'graphile-worker'
import { z } from 'zod'
import { publishScheduled } from '#lib/commands/article/publish-scheduled.ts'
import { sweepSchedules } from '#lib/commands/article/sweep-schedules.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { indexArchive } from '#lib/commands/search/index-archive.ts'
import { beatHeart } from '#lib/commands/site/beat-heart.ts'
import { env } from '#lib/env.ts'
import { mailDigests } from '#lib/reactions/mail-notifications.ts'
import { settleEvent } from '#lib/reactions/settle-event.ts'

/** Only what went wrong is said: a finished job is no news. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error('[worker]', message)
})

const Settle = z.object({ eventId: z.uuid() })
const Indexed = z.object({ after: z.uuid().optional() })
const Publish = z.object({ articleId: z.uuid() })

/** How often a worker says that it lives and looks for what is due, in milliseconds. */
const BEAT_MS = 10_000

/** Runs jobs that commands enqueued in their transactions, inside this process; `close` waits for the ones under way. */
export async function startWorker(): Promise<{ close(): Promise<void> }> {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    noHandleSignals: true,
    logger,
    // Each hour, whose hour of the digest it is.
    crontab: '0 * * * * digest',
    taskList: {
      digest: () => mailDigests(new Date()),
      'index-archive': async (payload, { addJob }) => {
        const after = await indexArchive(Indexed.parse(payload).after)
        if (after) await addJob('index-archive', { after }, { jobKey: 'index-archive' })
      },
      settle: async (payload) => settleEvent(Settle.parse(payload).eventId),
      publish: async (payload) => {
        await publishScheduled(Publish.parse(payload).articleId, new Date())
      },
    },
  })
  runner.promise.catch((error: unknown) => console.error('[worker]', error))
  // Stories from before the index, or before its present analysis; one worker looks for all.
  await runner.addJob('index-archive', {}, { jobKey: 'index-archive' })
  const heart = startHeart(`${process.pid}-${randomUUID().slice(0, 8)}`)
  return {
    async close() {
      await heart.close()
      await runner.stop()
    },
  }
}

/**
 * A worker that was killed keeps its job locked for hours (graphile-worker's rule): every living one therefore looks for
 * itself at what is due, at each beat of its heart.
 */
function startHeart(name: string): { close(): Promise<void> } {
  let closed = false
  let timer: NodeJS.Timeout | undefined
  const beat = async (): Promise<void> => {
    try {
      const now = new Date()
      await beatHeart(name, now)
      await sweepSchedules(now)
      await countTerms()
    } catch (error) {
      console.error('[worker] the heart missed a beat:', error)
    }
    if (!closed) timer = setTimeout(next, BEAT_MS)
  }
  let beating = beat()
  const next = (): void => {
    beating = beat()
  }
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await beating
    },
  }
}

import { z } from 'zod'
import { publishScheduled } from '#lib/commands/article/publish-scheduled.ts'
import { sweepSchedules } from '#lib/commands/article/sweep-schedules.ts'
import { expireBreaking, sweepBreaking } from '#lib/commands/front/expire-breaking.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { indexArchive } from '#lib/commands/search/index-archive.ts'
import { beatHeart } from '#lib/commands/site/beat-heart.ts'
import { pruneCounts } from '#lib/commands/site/prune-counts.ts'
import { rollUpReadings } from '#lib/commands/site/roll-up-readings.ts'
import { GatherTopic, gatherTopic } from '#lib/commands/topic/gather-topic.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { deliverWebhook } from '#lib/reactions/deliver-webhook.ts'
import { mailDigests } from '#lib/reactions/mail-notifications.ts'
import { settleEvent } from '#lib/reactions/settle-event.ts'
import { every } from './worker/every.ts'
import { keepPool } from './worker/pool.ts'

const Settle = z.object({ eventId: z.uuid() })
const Indexed = z.object({ after: z.uuid().optional() })
const Deliver = z.object({ deliveryId: z.uuid() })
const Expire = z.object({ frontId: z.uuid() })
const Publish = z.object({ articleId: z.uuid() })

/** How often a worker says that it lives and looks for what is due, in milliseconds. */
const BEAT_MS = 10_000

/** Runs jobs that commands enqueued in their transactions, inside this process; `close` waits for the ones under way. */
export async function startWorker(beatMs = BEAT_MS): Promise<{ close(): Promise<void> }> {
  const pool = await keepPool(
    {
      deliver: async (payload) => deliverWebhook(Deliver.parse(payload).deliveryId),
      digest: () => mailDigests(new Date()),
      'expire-breaking': async (payload) => {
        await expireBreaking(Expire.parse(payload).frontId, new Date())
      },
      'index-archive': async (payload, { addJob }) => {
        const after = await indexArchive(Indexed.parse(payload).after)
        if (after) await addJob('index-archive', { after }, { jobKey: 'index-archive' })
      },
      gather: async (payload) => {
        await gatherTopic(CLOCK, GatherTopic.parse(payload), new Date())
      },
      'prune-counts': () => pruneCounts(new Date()),
      'roll-up-readings': () => rollUpReadings(new Date()),
      settle: async (payload) => settleEvent(Settle.parse(payload).eventId),
      publish: async (payload) => {
        await publishScheduled(Publish.parse(payload).articleId, new Date())
      },
    },
    // Each hour, whose hour of the digest it is; each night, what is counted by hours and nobody asks about any more.
    '0 * * * * digest\n17 3 * * * roll-up-readings\n37 3 * * * prune-counts',
  )
  // Stories from before the index, or before its present analysis; one worker looks for all.
  await pool.addJob('index-archive', {}, { jobKey: 'index-archive' })
  // A loop each: a long list of what is due must not make a worker look dead.
  const loops = [
    every(beatMs, 'the heart missed a beat', () => beatHeart(pool.name(), beatMs, new Date())),
    every(beatMs, 'could not look for what is due', () => sweepSchedules(new Date())),
    every(beatMs, 'could not take bars away that are over', () => sweepBreaking(new Date())),
    every(beatMs, 'could not count terms', () => countTerms()),
  ]
  return {
    async close() {
      await Promise.all(loops.map((loop) => loop.close()))
      await pool.close()
    },
  }
}

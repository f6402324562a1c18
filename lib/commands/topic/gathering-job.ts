import type { Tx } from '#lib/db/client.ts'
import type { Place } from './gather.ts'

/** The job that goes on taking a tag's older stories into a topic. At commit, or not at all. */
export async function enqueueGathering(
  tx: Tx,
  { topicId, tagId, before }: { topicId: string; tagId: string; before: Place },
): Promise<void> {
  const payload = JSON.stringify({ topicId, tagId, before })
  await tx.$queryRaw`select graphile_worker.add_job('gather', ${payload}::json,
    job_key := ${`gather:${topicId}:${tagId}`})::text`
}

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { type Batch, gatherTag, holdTopics, keepStories, type Place, storiesWithTag } from './gather.ts'

export const GatherTopic = z.object({
  topicId: z.uuid(),
  tagId: z.uuid(),
  /** Behind this place, towards older stories. */
  before: z.object({ at: z.coerce.date(), id: z.uuid() }),
})

/** So many in one transaction: verbs that publish wait for it. */
const AT_ONCE = 500

/**
 * Takes in all older stories of a tag, some at a time, and tells readers' pages at the end. The work of a job after
 * `saveTopic`, which took the newest; a topic that no longer gathers by the tag gets nothing.
 */
export async function gatherTopic(
  actor: Actor,
  { topicId, tagId, before: first }: z.infer<typeof GatherTopic>,
  now: Date,
  limit = AT_ONCE,
): Promise<Result<null, Refusal>> {
  if (actor.kind !== 'clock') return refuse({ kind: 'not-allowed', need: 'signIn' })
  let before: Place | null = first
  while (before) {
    const batch: Batch = { tagId, before, limit }
    const taken: Result<Place | null, Refusal> = await transact(async (tx) => {
      await keepStories(
        tx,
        (await storiesWithTag(tx, batch)).map(({ id }) => id),
      )
      await holdTopics(tx)
      return ok(await gatherTag(tx, topicId, batch))
    })
    if (!taken.ok) return taken
    before = taken.value
  }
  const { slug, name } = await db().topic.findUniqueOrThrow({ where: { id: topicId } })
  return transact(async (tx) => {
    const facts = { topicId, name, path: topicPath(slug) }
    await appendEvent(tx, { name: 'site.topic-gathered', actor, site: true, at: now, facts })
    return ok(null)
  })
}

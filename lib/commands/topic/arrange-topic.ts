import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayArrange } from '#lib/newsroom/topic.ts'
import { SeenTopic } from './input.ts'
import { openTopic, setStories } from './open-topic.ts'
import { staleTopic } from './stale-topic.ts'

export const ArrangeTopic = SeenTopic.extend({ articleIds: z.array(z.uuid()).max(1000) })

/** Sets the stories that stand in a topic by hand, in their order: of a series, its parts. They need not be live. */
export const arrangeTopic = (
  actor: Actor,
  { topicId, version, articleIds }: z.infer<typeof ArrangeTopic>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const topic = await openTopic(tx, topicId, articleIds)
    if (!topic) return refuse({ kind: 'not-found' })
    const refusal = mayArrange(topic.facts, articleIds, actor)
    if (refusal) return refuse(refusal)
    if (topic.version !== version) return refuse(await staleTopic(tx, topicId))
    const added = articleIds.filter((id) => !topic.facts.storyIds.includes(id))
    if (!(await areVisible(tx, actor, added))) return refuse({ kind: 'not-found' })
    const numbers = await setStories(tx, topic, articleIds, now)
    const { slug, name } = topic
    const facts = { topicId, name, path: topicPath(slug), numbers, articleIds }
    await appendEvent(tx, { name: 'site.topic-arranged', actor, site: true, at: now, facts })
    return ok({ version: version + 1 })
  })

/** What the actor may not see does not exist for them. */
export async function areVisible(tx: Tx, actor: Actor, articleIds: readonly string[]): Promise<boolean> {
  if (articleIds.length === 0) return true
  const seen = await tx.article.count({ where: { id: { in: [...articleIds] }, AND: [visibleArticles(actor)] } })
  return seen === articleIds.length
}

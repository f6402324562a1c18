import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayLeave } from '#lib/newsroom/topic.ts'
import { areVisible } from './arrange-topic.ts'
import { StoryOfTopic } from './input.ts'
import { openTopic, setStories } from './open-topic.ts'

export const LeaveTopic = StoryOfTopic

/**
 * Takes a story out of a topic that it was put into. One that is in it by its tags as well stays there by them.
 */
export const leaveTopic = (
  actor: Actor,
  { topicId, articleId }: StoryOfTopic,
  now: Date,
): Promise<Result<{ topicId: string }, Refusal>> =>
  transact(async (tx) => {
    const topic = await openTopic(tx, topicId, [articleId])
    if (!topic) return refuse({ kind: 'not-found' })
    const refusal = mayLeave(topic.facts, articleId, actor)
    if (refusal) return refuse(refusal)
    if (!(await areVisible(tx, actor, [articleId]))) return refuse({ kind: 'not-found' })
    const numbers = await setStories(
      tx,
      topic,
      topic.facts.storyIds.filter((id) => id !== articleId),
      now,
    )
    const facts = { topicId, topic: topic.name, path: topicPath(topic.slug), numbers }
    await appendEvent(tx, { name: 'article.topic-left', actor, articleId, at: now, facts })
    return ok({ topicId })
  })

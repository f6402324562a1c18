import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayJoin } from '#lib/newsroom/topic.ts'
import { areVisible } from './arrange-topic.ts'
import { StoryOfTopic } from './input.ts'
import { openTopic, setStories } from './open-topic.ts'

export const JoinTopic = StoryOfTopic

/**
 * Puts a story into a topic, from the story's own page: of a series it becomes the last part. It belongs to no revision
 * and voids no approval: a topic is the newsroom's arrangement, not the text.
 */
export const joinTopic = (
  actor: Actor,
  { topicId, articleId }: StoryOfTopic,
  now: Date,
): Promise<Result<{ topicId: string }, Refusal>> =>
  transact(async (tx) => {
    const topic = await openTopic(tx, topicId, [articleId])
    if (!topic) return refuse({ kind: 'not-found' })
    const refusal = mayJoin(topic.facts, articleId, actor)
    if (refusal) return refuse(refusal)
    if (!(await areVisible(tx, actor, [articleId]))) return refuse({ kind: 'not-found' })
    const numbers = await setStories(tx, topic, [...topic.facts.storyIds, articleId], now)
    const facts = { topicId, topic: topic.name, path: topicPath(topic.slug), numbers }
    await appendEvent(tx, { name: 'article.topic-joined', actor, articleId, at: now, facts })
    return ok({ topicId })
  })

import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { TopicFacts } from '#lib/newsroom/topic.ts'
import { areVisible } from './arrange-topic.ts'
import type { StoryOfTopic } from './input.ts'
import { openTopic, setStories } from './open-topic.ts'

type Change = {
  name: 'article.topic-joined' | 'article.topic-left'
  may: (topic: TopicFacts, articleId: string, actor: Actor) => Refusal | null
  /** The topic's stories afterwards, in order. */
  after: (storyIds: readonly string[], articleId: string) => readonly string[]
}

/** What joining and leaving have in common: the topic held, the actor judged, the story visible to them, one event. */
export const changeMembership = (
  { name, may, after }: Change,
  actor: Actor,
  { topicId, articleId }: StoryOfTopic,
  now: Date,
): Promise<Result<{ topicId: string }, Refusal>> =>
  transact(async (tx) => {
    const topic = await openTopic(tx, topicId, [articleId])
    if (!topic) return refuse({ kind: 'not-found' })
    const refusal = may(topic.facts, articleId, actor)
    if (refusal) return refuse(refusal)
    if (!(await areVisible(tx, actor, [articleId]))) return refuse({ kind: 'not-found' })
    const numbers = await setStories(tx, topic, after(topic.facts.storyIds, articleId), now)
    const facts = { topicId, topic: topic.name, path: topicPath(topic.slug), numbers }
    await appendEvent(tx, { name, actor, articleId, at: now, facts })
    return ok({ topicId })
  })

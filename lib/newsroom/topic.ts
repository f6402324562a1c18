import { type Actor, has, isMember } from './actor.ts'
import type { Refusal } from './refusal.ts'

/** A topik gathers stories by tags and by hand, the newest first; a series (seri) has parts in an order of its editors'. */
export const TOPIC_KINDS = ['topic', 'series'] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** Tags by which a topik gathers, and stories put in by hand: all are read at once. */
export const MOST_TAGS = 20
export const MOST_STORIES = 200

/** What the rules need to know of a topic. */
export type TopicFacts = { kind: TopicKind; closed: boolean; storyIds: readonly string[] }

/** What belongs together is judged by those who judge stories, across sections: a topik rarely keeps to one. */
export const mayManageTopics = (actor: Actor): Refusal | null =>
  has(actor, 'editor', 'managing', 'chief')
    ? null
    : { kind: 'not-allowed', need: isMember(actor) ? 'topicEditor' : 'signIn' }

/** Putting one more story into a topic, where it stands last. */
export function mayJoin(topic: TopicFacts, articleId: string, actor: Actor): Refusal | null {
  const refusal = mayManageTopics(actor)
  if (refusal) return refusal
  if (topic.storyIds.includes(articleId)) return { kind: 'already-in-topic' }
  return mayHave(topic, [...topic.storyIds, articleId])
}

/** Taking out a story that was put in by hand; one that is in it by its tags leaves with the tag. */
export const mayLeave = (topic: TopicFacts, articleId: string, actor: Actor): Refusal | null =>
  mayManageTopics(actor) ?? (topic.storyIds.includes(articleId) ? null : { kind: 'not-in-topic' })

/** Setting all its stories at once, in an order. A closed topic keeps its stories, may lose some, and takes in no other. */
export const mayArrange = (topic: TopicFacts, storyIds: readonly string[], actor: Actor): Refusal | null =>
  mayManageTopics(actor) ?? mayHave(topic, storyIds)

function mayHave({ closed, storyIds: before }: TopicFacts, storyIds: readonly string[]): Refusal | null {
  if (new Set(storyIds).size < storyIds.length) return { kind: 'already-in-topic' }
  if (storyIds.length > MOST_STORIES) return { kind: 'topic-full', most: MOST_STORIES }
  return closed && storyIds.some((id) => !before.includes(id)) ? { kind: 'topic-closed' } : null
}

/** Where a story stands in a series as readers see it: the parts that are live are counted, no others. */
export type Part = { at: number; of: number; previous: number | null; next: number | null }

/** `live` are the numbers of the live parts in their order; null when the story is none of them. */
export function partOf(live: readonly number[], number: number): Part | null {
  const index = live.indexOf(number)
  if (index < 0) return null
  return { at: index + 1, of: live.length, previous: live[index - 1] ?? null, next: live[index + 1] ?? null }
}

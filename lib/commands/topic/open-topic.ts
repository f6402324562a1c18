import type { Tx } from '#lib/db/client.ts'
import type { TopicFacts, TopicKind } from '#lib/newsroom/topic.ts'
import { gatherByHand, holdTopics, keepStories, letGo } from './gather.ts'

export type OpenTopic = {
  id: string
  kind: TopicKind
  slug: string
  name: string
  version: number
  facts: TopicFacts
}

/** A topic as the rules need it, held with the stories in question until the transaction ends; null when there is none. */
export async function openTopic(tx: Tx, topicId: string, articleIds: readonly string[]): Promise<OpenTopic | null> {
  await keepStories(tx, articleIds)
  await holdTopics(tx)
  const row = await tx.topic.findUnique({
    where: { id: topicId },
    include: { stories: { orderBy: [{ position: 'asc' }, { articleId: 'asc' }], select: { articleId: true } } },
  })
  if (!row) return null
  const { id, kind, slug, name, version, closedAt, stories } = row
  const storyIds = stories.map(({ articleId }) => articleId)
  return { id, kind, slug, name, version, facts: { kind, closed: closedAt !== null, storyIds } }
}

/**
 * Sets which stories stand in a topic by hand, in their order, lists them for readers and lets go of those that left.
 * Answers with the numbers of the stories whose pages show it: those that came or went, and of a series every part.
 */
export async function setStories(tx: Tx, topic: OpenTopic, storyIds: readonly string[], now: Date): Promise<string[]> {
  const { id: topicId, kind, version, facts } = topic
  await tx.topicStory.deleteMany({ where: { topicId } })
  await tx.topicStory.createMany({ data: storyIds.map((articleId, position) => ({ topicId, articleId, position })) })
  await tx.topic.update({ where: { id: topicId }, data: { version: version + 1, changedAt: now } })
  const left = facts.storyIds.filter((one) => !storyIds.includes(one))
  await letGo(tx, topicId, left)
  await gatherByHand(tx, topicId)
  const changed = kind === 'series' ? [...facts.storyIds, ...storyIds] : differing(facts.storyIds, storyIds)
  const rows = await tx.article.findMany({ where: { id: { in: changed } }, select: { number: true } })
  return rows.map(({ number }) => String(number)).sort()
}

const differing = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
]

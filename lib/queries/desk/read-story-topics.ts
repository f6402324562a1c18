import { db } from '#lib/db/client.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import type { TopicKind } from '#lib/newsroom/topic.ts'

/** A topic that has a story: because somebody put it there, or by a tag of its working copy. */
export type StoryTopic = { id: string; kind: TopicKind; name: string; byHand: boolean; byTag: boolean }

/** Topik and series of a story, by name. Who may see the story is asked before. */
export async function readStoryTopics(articleId: string, tags: readonly string[]): Promise<StoryTopic[]> {
  const rows = await db().topic.findMany({
    where: {
      OR: [
        { stories: { some: { articleId } } },
        { closedAt: null, tags: { some: { tag: { slug: { in: tags.map(slugify) } } } } },
      ],
    },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      kind: true,
      name: true,
      stories: { where: { articleId }, select: { articleId: true } },
      tags: { where: { tag: { slug: { in: tags.map(slugify) } } }, select: { tagId: true } },
    },
  })
  return rows.map(({ stories, tags: shared, ...topic }) => ({
    ...topic,
    byHand: stories.length > 0,
    byTag: shared.length > 0,
  }))
}

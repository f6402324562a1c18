import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Publication } from '#lib/newsroom/article.ts'
import type { TopicToEdit } from './read-topics.ts'

/** A story in a topic as its editors see it. */
export type TopicStory = { id: string; headline: string; publication: Publication }
export type TopicView = TopicToEdit & {
  /** Put there by hand, in their order. */
  stories: TopicStory[]
  /** Readers can open its page. */
  shown: boolean
}

/** A topic with what was put into it; null when there is none. */
export async function readTopic(actor: Actor, topicId: string): Promise<TopicView | null> {
  const [row, listed] = await Promise.all([
    db().topic.findUnique({
      where: { id: topicId },
      include: {
        tags: { select: { tag: { select: { name: true } } } },
        stories: {
          where: { article: { AND: [visibleArticles(actor)] } },
          orderBy: [{ position: 'asc' }, { articleId: 'asc' }],
          select: { article: { select: { id: true, headline: true, liveHeadline: true, publication: true } } },
        },
      },
    }),
    db().listing.findFirst({ where: { kind: 'topic', key: topicId }, select: { articleId: true } }),
  ])
  if (!row) return null
  const { id, kind, slug, name, about, closedAt, version, tags, stories } = row
  return {
    ...{ id, kind, slug, name, about, version },
    closed: closedAt !== null,
    tags: tags.map(({ tag }) => tag.name).sort(),
    stories: stories.map(({ article: { liveHeadline, headline, ...story } }) => ({
      ...story,
      headline: liveHeadline ?? headline,
    })),
    shown: listed !== null,
  }
}

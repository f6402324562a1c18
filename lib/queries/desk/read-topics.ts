import { db } from '#lib/db/client.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import type { TopicKind } from '#lib/newsroom/topic.ts'

/** A topic as its line and its form show it. */
export type TopicToEdit = {
  id: string
  kind: TopicKind
  slug: string
  name: string
  about: string
  tags: string[]
  closed: boolean
  version: number
}
export type TopicRow = TopicToEdit & {
  /** How many stories were put there by hand. */
  chosen: number
  /** The headline of the newest live story; null while readers see nothing of it. */
  newest: string | null
}
export type TopicChoice = { id: string; kind: TopicKind; name: string }

/** Older ones are found by name. */
const SHOWN = 200
const CHOICES = 8

type Row = Omit<TopicRow, 'tags'> & { tags: string[] | null }

/** Topik and series as the newsroom has them, the one that was changed last first; at most 200. */
export async function readTopics(): Promise<TopicRow[]> {
  const rows = await db().$queryRaw<Row[]>`
    select t."id", t."kind"::text as "kind", t."slug", t."name", t."about", t."version",
      t."closedAt" is not null as "closed",
      (select array_agg(g."name" order by g."name") from "TopicTag" x join "Tag" g on g."id" = x."tagId"
        where x."topicId" = t."id") as "tags",
      (select count(*)::int from "TopicStory" s where s."topicId" = t."id") as "chosen",
      (select a."liveHeadline" from (select "articleId" from "Listing" where "kind" = 'topic' and "key" = t."id"
        order by "publishedAt" desc, "articleId" desc limit 1) l join "Article" a on a."id" = l."articleId") as "newest"
    from "Topic" t order by t."changedAt" desc, t."id" desc limit ${SHOWN}`
  return rows.map((row) => ({ ...row, tags: row.tags ?? [] }))
}

/** Up to eight that take in stories and whose name has the text, the one that was changed last first. */
export async function findTopics(text: string): Promise<TopicChoice[]> {
  const words = slugify(text).split('-').filter(Boolean)
  if (words.length === 0) return []
  return db().topic.findMany({
    where: { closedAt: null, AND: words.map((word) => ({ name: { contains: word, mode: 'insensitive' as const } })) },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: CHOICES,
    select: { id: true, kind: true, name: true },
  })
}

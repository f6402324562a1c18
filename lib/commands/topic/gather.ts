import { Prisma, type Tx } from '#lib/db/client.ts'

/**
 * Which live stories stand in a topic: rows of `Listing`, as for every other list, so that readers' pages, feeds and
 * fronts cost the same whatever it is made of. A story's rows follow it when it is published or retracted, a topic's
 * when its rule changes. The two must not pass each other, or a story would be missing for good: whoever moves a story
 * shares a lock, whoever changes what a topic gathers holds it alone. Both until their transaction ends.
 */
export const shareTopics = (tx: Tx): Promise<unknown> =>
  tx.$queryRaw`select pg_advisory_xact_lock_shared(hashtextextended('topics', 0))::text`

export const holdTopics = (tx: Tx): Promise<unknown> =>
  tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('topics', 0))::text`

/**
 * Keeps stories as they are. Verbs hold their story before they share the lock on topics: whoever is to list stories
 * keeps them before holding that lock too, else each would wait for the other.
 */
export async function keepStories(tx: Tx, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return
  await tx.$queryRaw`
    select 1 from "Article" where "id" = any(${[...articleIds]}::uuid[]) order by "id" for key share`
}

/** Topics that a story belongs to: it was put there, or one of its tags is theirs and it went out before they closed. */
export async function topicsOf(
  tx: Tx,
  { articleId, tagIds, publishedAt }: { articleId: string; tagIds: readonly string[]; publishedAt: Date },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "topicId" as "id" from "TopicStory" where "articleId" = ${articleId}::uuid
    union
    select t."id" from "TopicTag" g join "Topic" t on t."id" = g."topicId"
    where g."tagId" = any(${[...tagIds]}::uuid[]) and (t."closedAt" is null or ${publishedAt} <= t."closedAt")`
  return rows.map(({ id }) => id)
}

export type Place = { at: Date; id: string }
/** The newest `limit` live stories with a tag, from behind `before` on. */
export type Batch = { tagId: string; before: Place | null; limit: number }

export async function storiesWithTag(tx: Tx, { tagId, before, limit }: Batch): Promise<Place[]> {
  const behind = before
    ? Prisma.sql`and ("publishedAt", "articleId") < (${before.at}, ${before.id}::uuid)`
    : Prisma.empty
  return tx.$queryRaw<Place[]>`
    select "articleId" as "id", "publishedAt" as "at" from "Listing"
    where "kind" = 'tag' and "key" = ${tagId}::uuid ${behind}
    order by "publishedAt" desc, "articleId" desc limit ${limit}`
}

/**
 * Takes them into a topic, if it gathers by that tag. Answers where to go on, or null when there are no more. Called
 * with the lock on topics held; doing it twice does no harm.
 */
export async function gatherTag(tx: Tx, topicId: string, batch: Batch): Promise<Place | null> {
  const rule = await tx.topicTag.findUnique({
    where: { topicId_tagId: { topicId, tagId: batch.tagId } },
    select: { topic: { select: { closedAt: true } } },
  })
  if (!rule) return null
  const { closedAt } = rule.topic
  const found = await storiesWithTag(tx, batch)
  const due = found.filter(({ at }) => !closedAt || at <= closedAt)
  await tx.listing.createMany({
    data: due.map(({ id, at }) => ({ kind: 'topic' as const, key: topicId, articleId: id, publishedAt: at })),
    skipDuplicates: true,
  })
  return found.length === batch.limit ? (found.at(-1) ?? null) : null
}

/** Lists the live ones among the stories that were put into a topic by hand. */
export const gatherByHand = (tx: Tx, topicId: string): Promise<unknown> =>
  tx.$executeRaw`
    insert into "Listing" ("kind", "key", "articleId", "publishedAt")
    select 'topic', s."topicId", a."id", a."publishedAt" from "TopicStory" s join "Article" a on a."id" = s."articleId"
    where s."topicId" = ${topicId}::uuid and a."publication" = 'live'
    on conflict do nothing`

/** Takes out what no longer belongs to a topic: neither put there nor in it by a tag. Of `articleIds`, or of all. */
export async function letGo(tx: Tx, topicId: string, articleIds: readonly string[] | null): Promise<void> {
  const among = articleIds ? Prisma.sql`and l."articleId" = any(${[...articleIds]}::uuid[])` : Prisma.empty
  await tx.$executeRaw`
    delete from "Listing" l where l."kind" = 'topic' and l."key" = ${topicId}::uuid ${among}
      and not exists (select from "TopicStory" s where s."topicId" = l."key" and s."articleId" = l."articleId")
      and not exists (select from "TopicTag" g join "Topic" t on t."id" = g."topicId"
        join "Listing" x on x."kind" = 'tag' and x."key" = g."tagId" and x."articleId" = l."articleId"
        where g."topicId" = l."key" and (t."closedAt" is null or l."publishedAt" <= t."closedAt"))`
}

import type { Tx } from '#lib/db/client.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import type { ListKind } from '#lib/newsroom/site-views.ts'
import { shareTopics, topicsOf } from '../topic/gather.ts'

type Key = { kind: ListKind; key: string }
type Live = { articleId: string; revisionId: string; sectionId: string; publishedAt: Date }

/**
 * The story stands in its section's list, in each of its tags', of its authors' and of its topics'. Answers with the paths of
 * all lists that this changes, those it stood in before included.
 */
export async function rewriteListings(
  tx: Tx,
  { articleId, revisionId, sectionId, publishedAt }: Live,
): Promise<string[]> {
  const tags = await tx.revisionTag.findMany({ where: { revisionId } })
  const authors = await tx.credit.findMany({
    where: { revisionId, userId: { not: null }, role: { in: ['writer', 'contributor'] } },
  })
  const before = await removeListings(tx, articleId)
  const tagIds = tags.map(({ tagId }) => tagId)
  const topics = await topicsOf(tx, { articleId, tagIds, publishedAt })
  const keys: Key[] = [
    { kind: 'section', key: sectionId },
    ...tagIds.map((key) => ({ kind: 'tag' as const, key })),
    ...topics.map((key) => ({ kind: 'topic' as const, key })),
    ...new Map(authors.map(({ userId }) => [userId, { kind: 'author' as const, key: userId as string }])).values(),
  ]
  await tx.listing.createMany({ data: keys.map((one) => ({ ...one, articleId, publishedAt })) })
  return [...new Set([...before, ...(await pathsOf(tx, keys))])].sort()
}

/** Takes a story out of every list; answers with their paths. Nobody gathers it into a topic meanwhile. */
export async function removeListings(tx: Tx, articleId: string): Promise<string[]> {
  await shareTopics(tx)
  const stood = await tx.listing.findMany({ where: { articleId }, select: { kind: true, key: true } })
  await tx.listing.deleteMany({ where: { articleId } })
  return pathsOf(tx, stood)
}

async function pathsOf(tx: Tx, keys: readonly Key[]): Promise<string[]> {
  const ids = (kind: Key['kind']): string[] => keys.filter((one) => one.kind === kind).map(({ key }) => key)
  const sections = await tx.section.findMany({ where: { id: { in: ids('section') } }, select: { slug: true } })
  const tags = await tx.tag.findMany({ where: { id: { in: ids('tag') } }, select: { slug: true } })
  const authors = await tx.user.findMany({ where: { id: { in: ids('author') } }, select: { handle: true } })
  const topics = await tx.topic.findMany({ where: { id: { in: ids('topic') } }, select: { slug: true } })
  return [
    ...sections.map(({ slug }) => LIST_PATH.section(slug)),
    ...tags.map(({ slug }) => LIST_PATH.tag(slug)),
    ...authors.map(({ handle }) => LIST_PATH.author(handle)),
    ...topics.map(({ slug }) => LIST_PATH.topic(slug)),
  ]
}

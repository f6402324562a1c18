import type { Tx } from '#lib/db/client.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'

type Key = { kind: 'section' | 'tag' | 'author'; key: string }
type Live = { articleId: string; revisionId: string; sectionId: string; publishedAt: Date }

/**
 * The story stands in its section's list, in each of its tags' and in each of its authors'. Answers with the paths of
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
  const keys: Key[] = [
    { kind: 'section', key: sectionId },
    ...tags.map(({ tagId }) => ({ kind: 'tag' as const, key: tagId })),
    ...new Map(authors.map(({ userId }) => [userId, { kind: 'author' as const, key: userId as string }])).values(),
  ]
  const before = await removeListings(tx, articleId)
  await tx.listing.createMany({ data: keys.map((one) => ({ ...one, articleId, publishedAt })) })
  return [...new Set([...before, ...(await pathsOf(tx, keys))])].sort()
}

/** Takes a story out of every list; answers with their paths. */
export async function removeListings(tx: Tx, articleId: string): Promise<string[]> {
  const stood = await tx.listing.findMany({ where: { articleId }, select: { kind: true, key: true } })
  await tx.listing.deleteMany({ where: { articleId } })
  return pathsOf(tx, stood)
}

async function pathsOf(tx: Tx, keys: readonly Key[]): Promise<string[]> {
  const ids = (kind: Key['kind']): string[] => keys.filter((one) => one.kind === kind).map(({ key }) => key)
  const sections = await tx.section.findMany({ where: { id: { in: ids('section') } }, select: { slug: true } })
  const tags = await tx.tag.findMany({ where: { id: { in: ids('tag') } }, select: { slug: true } })
  const authors = await tx.user.findMany({ where: { id: { in: ids('author') } }, select: { handle: true } })
  return [
    ...sections.map(({ slug }) => LIST_PATH.section(slug)),
    ...tags.map(({ slug }) => LIST_PATH.tag(slug)),
    ...authors.map(({ handle }) => LIST_PATH.author(handle)),
  ]
}

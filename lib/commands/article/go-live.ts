import type { Tx } from '#lib/db/client.ts'
import type { ArticleRow } from '#lib/db/load-facts.ts'
import { articlePath } from '#lib/newsroom/paths.ts'

/**
 * Puts a revision before readers: its lists, and the columns and facts that say so. The first publication's time stays
 * for good, a later one is an update.
 */
export async function goLive(tx: Tx, row: ArticleRow, revisionId: string, now: Date) {
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, include: { section: true } })
  const publishedAt = row.publishedAt ?? now
  await rewriteListings(tx, { articleId: row.id, revisionId, sectionId: revision.sectionId, publishedAt })
  return {
    data: {
      liveRevisionId: revision.id,
      liveSectionId: revision.sectionId,
      liveHeadline: revision.headline,
      publishedAt,
      updatedAt: row.publishedAt ? now : null,
    },
    facts: {
      revision: revision.ordinal,
      hash: revision.hash,
      path: articlePath(revision.section.slug, revision.slug, row.number),
      update: row.publishedAt !== null,
    },
  }
}

type Live = { articleId: string; revisionId: string; sectionId: string; publishedAt: Date }

/** The story stands in its section's list, in each of its tags' and in each of its authors'. */
async function rewriteListings(tx: Tx, { articleId, revisionId, sectionId, publishedAt }: Live): Promise<void> {
  const tags = await tx.revisionTag.findMany({ where: { revisionId } })
  const authors = await tx.credit.findMany({
    where: { revisionId, userId: { not: null }, role: { in: ['writer', 'contributor'] } },
  })
  const keys = [
    { kind: 'section' as const, key: sectionId },
    ...tags.map(({ tagId }) => ({ kind: 'tag' as const, key: tagId })),
    ...new Map(authors.map(({ userId }) => [userId, { kind: 'author' as const, key: userId as string }])).values(),
  ]
  await tx.listing.deleteMany({ where: { articleId } })
  await tx.listing.createMany({ data: keys.map((one) => ({ ...one, articleId, publishedAt })) })
}

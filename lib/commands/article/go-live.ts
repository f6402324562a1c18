import type { Tx } from '#lib/db/client.ts'
import type { ArticleRow } from '#lib/db/load-facts.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { indexArticle } from './index-article.ts'
import { rewriteListings } from './listings.ts'

/**
 * Puts a revision before readers: its lists, the index, and the columns and facts that say so. The first publication's
 * time stays for good, a later one is an update.
 */
export async function goLive(tx: Tx, row: ArticleRow, revisionId: string, now: Date) {
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, include: { section: true } })
  const publishedAt = row.publishedAt ?? now
  const lists = await rewriteListings(tx, { articleId: row.id, revisionId, sectionId: revision.sectionId, publishedAt })
  await indexArticle(tx, { ...revision, articleId: row.id, publishedAt })
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
      number: row.number,
      lists,
    },
  }
}

import type { Document } from '#lib/body/document.ts'
import { plainText } from '#lib/body/text.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { ANALYSIS, monthTerm, sectionTerm, termsOf, vectorText, writtenWordsOf } from '#lib/newsroom/search/terms.ts'

type Live = { articleId: string; sectionId: string; publishedAt: Date; document: unknown; metadata: unknown }

/**
 * Search and suggestions find this revision of an article from the commit on, and no other. Called in the transaction
 * that puts it before readers. What it changes in the frequencies of terms is noted for `countTerms`.
 */
export async function indexArticle(tx: Tx, live: Live): Promise<void> {
  const { articleId, sectionId, publishedAt } = live
  const { terms, words } = vectorsOf(live)
  await unindexArticle(tx, articleId)
  await tx.$executeRaw`
    with come as (
      insert into "SearchDocument" ("articleId", "sectionId", "publishedAt", "terms", "words", "analysis")
      values (${articleId}::uuid, ${sectionId}::uuid, ${publishedAt}, ${vectorText(terms)}::tsvector,
        ${vectorText(words)}::tsvector, ${ANALYSIS})
      returning "terms")
    insert into "TermChange" ("terms", "by") select tsvector_to_array("terms"), 1 from come`
}

/** What the index keeps of a live article. */
export function vectorsOf({ document, metadata, publishedAt, sectionId }: Omit<Live, 'articleId'>) {
  const { headline, standfirst, body } = document as Document
  const { tags, credits } = metadata as Metadata
  const story = { headline, standfirst, body: plainText(body), tags, credits: credits.map(({ name }) => name) }
  const terms = termsOf(story)
  for (const term of [monthTerm(publishedAt), sectionTerm(sectionId)]) terms.set(term, [{ at: 1, weight: 'C' }])
  return { terms, words: writtenWordsOf(story) }
}

/** Search and suggestions no longer find the article, from the commit on. */
export async function unindexArticle(tx: Tx, articleId: string): Promise<void> {
  await tx.$executeRaw`
    with gone as (delete from "SearchDocument" where "articleId" = ${articleId}::uuid returning "terms")
    insert into "TermChange" ("terms", "by") select tsvector_to_array("terms"), -1 from gone`
}

import type { Prisma } from '#generated/prisma/client.ts'
import type { Document } from '#lib/body/document.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import { type Metadata, missingFrom, writersOf } from '#lib/newsroom/metadata.ts'
import type { Tx } from './client.ts'
import { visibleArticles } from './visible.ts'

const INCLUDE = {
  latestRevision: { select: { hash: true, ordinal: true } },
  approvedRevision: { select: { hash: true } },
  liveRevision: { select: { hash: true } },
} satisfies Prisma.ArticleInclude

export type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof INCLUDE }>
export type Loaded = { facts: ArticleFacts; row: ArticleRow; document: Document; metadata: Metadata }

/** What the rules need to know of an article that the actor may see; null when there is none, or none for this actor. */
export async function loadFacts(tx: Tx, articleId: string, actor: Actor): Promise<Loaded | null> {
  const row = await tx.article.findFirst({
    where: { id: articleId, AND: [visibleArticles(actor)] },
    include: INCLUDE,
  })
  if (!row) return null
  const { fourEyes } = await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { fourEyes: true } })
  return { row, ...factsOf(row, fourEyes) }
}

/** Rows written by our own commands are trusted to have the shapes they were written with. */
export function factsOf(row: ArticleRow, fourEyes: boolean): Omit<Loaded, 'row'> {
  const document = row.document as unknown as Document
  const metadata = row.metadata as unknown as Metadata
  const facts: ArticleFacts = {
    id: row.id,
    stage: row.stage,
    publication: row.publication,
    sectionId: row.sectionId,
    createdById: row.createdById,
    writerIds: writersOf(metadata),
    assigneeId: row.assigneeId,
    contentHash: row.contentHash,
    approvedHash: row.approvedRevision?.hash ?? null,
    liveHash: row.liveRevision?.hash ?? null,
    missing: missingFrom({ ...document, words: row.words }, metadata),
    fourEyes,
  }
  return { facts, document, metadata }
}

/** Holds the article's row until the transaction ends, so that what is judged is what is changed. */
export async function lockArticle(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Article" where "id" = ${articleId}::uuid for update`
}

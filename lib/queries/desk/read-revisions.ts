import type { Document } from '#lib/body/document.ts'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'

export type RevisionView = {
  ordinal: number
  reason: string
  byId: string
  at: Date
  words: number
  isApproved: boolean
  isLive: boolean
}

const LIMIT = 100

/** The last 100 revisions of an article, the newest first. Who may see the article is asked before. */
export async function readRevisions(articleId: string): Promise<RevisionView[]> {
  const revisions = await db().revision.findMany({
    where: { articleId },
    orderBy: { ordinal: 'desc' },
    take: LIMIT,
    select: {
      ordinal: true,
      reason: true,
      byId: true,
      at: true,
      words: true,
      approvedOf: { select: { id: true } },
      liveOf: { select: { id: true } },
    },
  })
  return revisions.map(({ approvedOf, liveOf, ...revision }) => ({
    ...revision,
    isApproved: approvedOf !== null,
    isLive: liveOf !== null,
  }))
}

export type RevisionText = {
  ordinal: number
  document: Document
  metadata: Metadata
  sectionId: string
  at: Date
  byId: string
}

/** One revision with its text, or null. */
export async function readRevision(articleId: string, ordinal: number): Promise<RevisionText | null> {
  const revision = await db().revision.findUnique({ where: { articleId_ordinal: { articleId, ordinal } } })
  if (!revision) return null
  const { document, metadata, sectionId, at, byId } = revision
  return {
    ordinal,
    document: document as unknown as Document,
    metadata: metadata as unknown as Metadata,
    sectionId,
    at,
    byId,
  }
}

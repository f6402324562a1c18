import type { Document } from '#lib/body/document.ts'
import { countWords } from '#lib/body/text.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { contentText } from '#lib/newsroom/content.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { cutBefore } from '#lib/newsroom/revision.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import { cutRevision } from './cut-revision.ts'

export type Content = { document: Document; metadata: Metadata; sectionId: string }
type Projection = {
  document: object
  metadata: object
  sectionId: string
  headline: string
  words: number
  contentHash: string
}

/** The columns that follow from a content: its projection and its hash. The slug follows the headline until touched. */
export function project(content: Content): Projection {
  const metadata = content.metadata.slugTouched
    ? content.metadata
    : { ...content.metadata, slug: slugify(content.document.headline) }
  return {
    document: content.document,
    metadata,
    sectionId: content.sectionId,
    headline: content.document.headline,
    words: countWords(content.document),
    contentHash: sha256(contentText({ ...content, metadata })),
  }
}

/**
 * The working copy as it will be stored. What another author or an earlier sitting left is first cut as a revision, so
 * that typing never overwrites somebody's last word.
 */
export async function keepWhatStood(tx: Tx, loaded: Loaded, actor: Member, now: Date): Promise<void> {
  const { row } = loaded
  if (row.words === 0 && row.headline === '') return
  const reason = cutBefore(row, row.latestRevision?.hash ?? null, { byId: actor.id, at: now })
  if (!reason) return
  const { ordinal } = await cutRevision(tx, loaded, { reason, byId: row.contentById, at: row.contentAt })
  await appendEvent(tx, {
    name: 'article.saved',
    actor,
    articleId: row.id,
    at: now,
    facts: { revision: ordinal, reason },
  })
}

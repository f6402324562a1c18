import type { Document } from '#lib/body/document.ts'
import { countWords } from '#lib/body/text.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { askChecks, readCheckFacts } from '#lib/db/find-findings.ts'
import { type Loaded, overriddenIn } from '#lib/db/load-facts.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { Finding } from '#lib/newsroom/checks/check.ts'
import { countByLevel } from '#lib/newsroom/checks/index.ts'
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
  blockCount?: number
  warnCount?: number
  adviseCount?: number
}
/** The article whose content it is, with the checks that were let pass; null for one that is being made. */
type Of = { articleId: string; overridden: readonly string[] } | null

export const ofArticle = ({ row }: Loaded): NonNullable<Of> => ({
  articleId: row.id,
  overridden: overriddenIn(row, row.round),
})

/** The columns that follow from a content, and what the checks find in it. */
export async function project(tx: Tx, content: Content, of: Of): Promise<Projection> {
  const projection = projectionOf(content)
  const metadata = projection.metadata as Metadata
  return { ...projection, ...(await countFindings(tx, { ...content, metadata }, of)) }
}

/** The projection and the hash of a content, unchecked. The slug follows the headline until touched. */
export function projectionOf(content: Content): Projection {
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

type Counts = Pick<Projection, 'blockCount' | 'warnCount' | 'adviseCount'>

/** Findings as the columns that lists show, without what was let pass. */
export function countColumns(findings: readonly Finding[], overridden: readonly string[]): Required<Counts> {
  const { block, warn, advise } = countByLevel(findings.filter(({ check }) => !overridden.includes(check)))
  return { blockCount: block, warnCount: warn, adviseCount: advise }
}

/**
 * The counts by level that lists show, without what was let pass in this round. A fault in a check must not keep text
 * from being stored: then the counts stay as they are. Verbs ask the checks themselves, and fail.
 */
export async function countFindings(tx: Tx, content: Content, of: Of): Promise<Counts> {
  const asked = askChecks(content)
  const facts = await readCheckFacts(tx, { articleId: of?.articleId ?? null, ...asked.needs })
  try {
    return countColumns(asked.answer(facts), of?.overridden ?? [])
  } catch (error) {
    console.error('[checks] a check failed; the text is stored, its findings are not counted:', error)
    return {}
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

/** What lists count once a story goes another round: what was let pass in the last one is found again. */
export async function recountFor(tx: Tx, { row, document, metadata }: Loaded, round: number): Promise<Counts> {
  const before = overriddenIn(row, row.round)
  if (round === row.round || before.length === 0) return {}
  return countFindings(tx, { document, metadata, sectionId: row.sectionId }, { articleId: row.id, overridden: [] })
}

import { type Changes, type Comparison, compareContents, countChanges } from '#lib/body/compare/compare-contents.ts'
import type { Document } from '#lib/body/document.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { type Loaded, loadFacts } from '#lib/db/load-facts.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { CreditLine, Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Side } from '#lib/newsroom/side.ts'

/** `ordinal` is null for the working copy. */
export type SideView = { ordinal: number | null; at: Date; byId: string; isApproved: boolean; isLive: boolean }
export type ComparisonView = {
  articleId: string
  headline: string
  before: SideView
  after: SideView
  comparison: Comparison<CreditLine>
  counts: Changes
  /** The titles of linked stories, as far as `actor` may know them. */
  titles: ReadonlyMap<string, string>
  /** Widths of the pictures' renditions. */
  pictures: ReadonlyMap<string, { width: number; height: number; widths: number[] }>
}

type Sided = { view: SideView; content: { document: Document; metadata: Metadata; sectionId: string } }

/** Two sides of a story and what differs. Refused when `actor` may not see the story, or a side is not there (any more). */
export async function readComparison(
  actor: Actor,
  articleId: string,
  sides: { from: Side; to: Side },
): Promise<Result<ComparisonView, Refusal>> {
  const loaded = await loadFacts(db(), articleId, actor)
  if (!loaded) return refuse({ kind: 'not-found' })
  const [before, after] = await Promise.all([readSide(loaded, sides.from), readSide(loaded, sides.to)])
  if (!before || !after) return refuse({ kind: 'no-revision' })
  const comparison = compareContents(before.content, after.content)
  const [titles, pictures] = await Promise.all([
    readTitles(actor, [before.content.document, after.content.document]),
    readPictures([before.content.metadata, after.content.metadata]),
  ])
  return ok({
    articleId,
    headline: loaded.document.headline,
    before: before.view,
    after: after.view,
    comparison,
    counts: countChanges(comparison),
    titles,
    pictures,
  })
}

async function readSide({ row, document, metadata }: Loaded, side: Side): Promise<Sided | null> {
  if (side === 'working') {
    const view = { ordinal: null, at: row.contentAt, byId: row.contentById, isApproved: false, isLive: false }
    return { view, content: { document, metadata, sectionId: row.sectionId } }
  }
  const id = side === 'approved' ? row.approvedRevisionId : side === 'live' ? row.liveRevisionId : null
  if (typeof side === 'string' && !id) return null
  const revision = await db().revision.findUnique({
    where:
      typeof side === 'number' ? { articleId_ordinal: { articleId: row.id, ordinal: side } } : { id: id as string },
  })
  if (!revision) return null
  return {
    view: {
      ordinal: revision.ordinal,
      at: revision.at,
      byId: revision.byId,
      isApproved: revision.id === row.approvedRevisionId,
      isLive: revision.id === row.liveRevisionId,
    },
    content: {
      document: revision.document as unknown as Document,
      metadata: revision.metadata as unknown as Metadata,
      sectionId: revision.sectionId,
    },
  }
}

async function readTitles(actor: Actor, documents: readonly Document[]): Promise<Map<string, string>> {
  const ids = [...new Set(documents.flatMap(({ body }) => readAlsoNodes(body).flatMap((node) => node.articleId ?? [])))]
  const targets = await db().article.findMany({
    where: { id: { in: ids }, OR: [{ publication: 'live' }, visibleArticles(actor)] },
    select: { id: true, headline: true, liveHeadline: true },
  })
  return new Map(targets.map(({ id, headline, liveHeadline }) => [id, liveHeadline ?? headline]))
}

async function readPictures(metadata: readonly Metadata[]): Promise<ComparisonView['pictures']> {
  const ids = metadata.flatMap(({ leadImage }) => leadImage?.imageId ?? [])
  const images = await db().image.findMany({
    where: { id: { in: ids } },
    select: { id: true, width: true, height: true, widths: true },
  })
  return new Map(images.map(({ id, ...image }) => [id, image]))
}

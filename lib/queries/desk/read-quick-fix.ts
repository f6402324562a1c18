import type { Document } from '#lib/body/document.ts'
import { db } from '#lib/db/client.ts'
import { loadUnchecked } from '#lib/db/load-facts.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { judge } from '#lib/newsroom/workflow.ts'

/** The live text for the one who mends it. */
export type QuickFixView = {
  articleId: string
  liveHash: string
  document: Document
  /** The words under and for the live picture; null when there is none. */
  image: { caption: string; credit: string; alt: string } | null
  maxWords: number
}

/** What readers see, for a quick fix; refused as the verb would be. */
export async function readQuickFix(actor: Actor, articleId: string, now: Date): Promise<Result<QuickFixView, Refusal>> {
  const loaded = await loadUnchecked(db(), articleId, actor)
  if (!loaded) return refuse({ kind: 'not-found' })
  const { row, facts } = loaded
  const verdict = judge('quickFix', facts, actor, now)
  if (!verdict.ok) return verdict
  const live = await db().revision.findUniqueOrThrow({ where: { id: row.liveRevisionId ?? '' } })
  const { leadImage } = live.metadata as unknown as Metadata
  return ok({
    articleId,
    liveHash: live.hash,
    document: live.document as unknown as Document,
    image: leadImage && { caption: leadImage.caption, credit: leadImage.credit, alt: leadImage.alt },
    maxWords: facts.workflow.quickFix.maxWords,
  })
}

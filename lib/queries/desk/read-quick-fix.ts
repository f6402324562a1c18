import type { Document } from '#lib/body/document.ts'
import { linkedIds } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { loadUnchecked } from '#lib/db/load-facts.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { judge } from '#lib/newsroom/workflow.ts'
import { readAlsoTargets } from './search-read-also.ts'

/** The live text for the one who mends it. */
export type QuickFixView = {
  articleId: string
  liveHash: string
  document: Document
  /** Of the stories that the text leads to and that `actor` may know, by id. */
  titles: Readonly<Record<string, string>>
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
  const document = live.document as unknown as Document
  const targets = await readAlsoTargets(actor, linkedIds(document.body))
  return ok({
    articleId,
    liveHash: live.hash,
    document,
    titles: Object.fromEntries(targets.flatMap((one) => (one.state === 'gone' ? [] : [[one.articleId, one.headline]]))),
    image: leadImage && { caption: leadImage.caption, credit: leadImage.credit, alt: leadImage.alt },
    maxWords: facts.workflow.quickFix.maxWords,
  })
}

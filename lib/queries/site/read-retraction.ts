import { db } from '#lib/db/client.ts'
import type { Chrome, RetractedView } from '#lib/newsroom/site-views.ts'

type Retraction = Pick<RetractedView, 'reason' | 'text' | 'at'>

/** The retraction in force of a story; null when it is not retracted. */
export async function retractionOf(key: { number: number } | { id: string }): Promise<Retraction | null> {
  const article = await db().article.findUnique({
    where: { ...key, publication: 'retracted' },
    select: { retraction: { select: { reason: true, text: true, at: true } } },
  })
  return article?.retraction ?? null
}

/** What its address shows. */
export async function readRetraction(number: number, chrome: Chrome): Promise<RetractedView | null> {
  const retraction = await retractionOf({ number })
  return retraction && { kind: 'retracted', chrome, ...retraction }
}

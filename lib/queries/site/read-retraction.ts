import { db } from '#lib/db/client.ts'
import type { Chrome, RetractedView } from '#lib/newsroom/site-views.ts'

/** The retraction in force of the story with this number; null when it is not retracted. */
export async function readRetraction(number: number, chrome: Chrome): Promise<RetractedView | null> {
  const article = await db().article.findUnique({
    where: { number, publication: 'retracted' },
    select: { retraction: { select: { reason: true, text: true, at: true } } },
  })
  return article?.retraction ? { kind: 'retracted', chrome, ...article.retraction } : null
}

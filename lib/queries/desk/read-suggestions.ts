import type { Actor } from '#lib/newsroom/actor.ts'
import type { Reason, Wanting } from '#lib/newsroom/suggest/suggestion.ts'
import { suggestReadAlso } from '../suggest/suggest-read-also.ts'
import { type ReadAlsoChoice, readAlsoTargets } from './search-read-also.ts'

/** A live story that a baca juga might lead to, and why. */
export type SuggestionView = ReadAlsoChoice & { reasons: readonly Reason[] }

const MOST = 8

/** What the open text might lead to, the best first; at most eight. */
export async function readSuggestions(actor: Actor, wanting: Wanting, now: Date): Promise<SuggestionView[]> {
  const found = await suggestReadAlso(wanting, now, MOST)
  const targets = await readAlsoTargets(
    actor,
    found.map(({ articleId }) => articleId),
  )
  const byId = new Map(targets.map((target) => [target.articleId, target]))
  return found.flatMap(({ articleId, reasons }) => {
    const target = byId.get(articleId)
    if (target?.state !== 'live') return []
    const { headline, section, publishedAt, path } = target
    return [{ articleId, headline, section, publishedAt, path, reasons }]
  })
}

import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { REASON_KINDS } from '#lib/newsroom/suggest/suggestion.ts'
import { openArticle } from './open-article.ts'

export const AcceptSuggestion = z.object({ articleId: z.uuid(), toId: z.uuid(), reason: z.enum(REASON_KINDS) })

/**
 * Keeps why a baca juga was suggested that its writer took into the text, so that its clicks can be told by it. The text
 * itself is saved as all typing is, and whoever may type may do this. No event: it decides nothing, and the newest
 * acceptance of the same story is the one that counts.
 */
export const acceptSuggestion = (
  actor: Actor,
  { articleId, toId, reason }: z.infer<typeof AcceptSuggestion>,
  now: Date,
): Promise<Result<null, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'save', actor, { articleId }, now)
    if (!opened.ok) return opened
    const isLive = (await tx.article.count({ where: { id: toId, publication: 'live' } })) > 0
    if (!isMember(actor) || !isLive || toId === articleId) return refuse({ kind: 'not-found' })
    const accepted = { reason, byId: actor.id, at: now }
    await tx.acceptedSuggestion.upsert({
      where: { articleId_toId: { articleId, toId } },
      create: { articleId, toId, ...accepted },
      update: accepted,
    })
    return ok(null)
  })

import { z } from 'zod'
import { retargetYjs } from '#lib/body/retarget.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { openArticle } from './open-article.ts'
import { storeText } from './save-article.ts'

/** `from`: the story that its baca juga lead to now, or the title that they wait for. `to`: a live story. */
export const ReplaceLinks = z.object({
  articleId: z.uuid(),
  from: z.union([z.object({ articleId: z.uuid() }), z.object({ wantedTitle: z.string().max(2000) })]),
  to: z.uuid(),
})
type Replaced = { articleId: string; count: number }

/**
 * Leads a story's baca juga somewhere else, each in its place: an edit of the working copy by whoever may type in it,
 * merged like typing. What readers see of a live story changes when its next revision is approved and published.
 * Refused when nothing there leads where it should, or when the story leads to the new one already.
 */
export const replaceLinks = (
  actor: Actor,
  input: z.infer<typeof ReplaceLinks>,
  now: Date,
): Promise<Result<Replaced, Refusal>> =>
  transact(async (tx) => {
    const { articleId, from, to } = input
    const opened = await openArticle(tx, 'save', actor, { articleId }, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' })
    const target = await tx.article.findUnique({ where: { id: to, publication: 'live' }, select: { number: true } })
    if (!target) return refuse({ kind: 'target-not-live' })
    if (to === articleId) return refuse({ kind: 'links-itself' })
    const { loaded } = opened.value
    const { update, count, already } = retargetYjs(loaded.row.yjs, from, to)
    if (count === 0) return refuse({ kind: 'not-linked' })
    if (already) return refuse({ kind: 'already-linked' })
    const stored = await storeText(tx, loaded, actor, update, now)
    if (!stored.ok) return stored
    const facts = { ...('articleId' in from ? { from: from.articleId } : { wanted: from.wantedTitle }), to, count }
    await appendEvent(tx, { name: 'article.links-replaced', actor, articleId, at: now, facts })
    return ok({ articleId, count })
  })

import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { lockArticle } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { refusalFacts } from '#lib/newsroom/schedule.ts'
import { moveIn } from './move.ts'
import { PUBLISH } from './publish-article.ts'

export type Fired = 'published' | 'not-due' | Refusal

/**
 * What the clock does when a minute has come: the ordinary publication of the approved revision, judged like any other,
 * on the row that it holds. A job that comes twice, too early or for a schedule that is no more finds nothing due. A
 * refusal is kept on the row and told once.
 */
export const publishScheduled = (articleId: string, now: Date): Promise<Result<Fired, Refusal>> =>
  transact<Fired>(async (tx) => {
    await lockArticle(tx, articleId)
    const row = await tx.article.findUnique({ where: { id: articleId } })
    if (!row?.scheduledAt || row.scheduledAt > now || row.scheduleFailure) return ok('not-due')
    const moved = await moveIn(tx, CLOCK, { articleId, version: row.version }, now, PUBLISH)
    if (moved.ok) return ok('published')
    await refuseSchedule(tx, articleId, moved.refusal, now)
    return ok(moved.refusal)
  })

async function refuseSchedule(tx: Tx, articleId: string, refusal: Refusal, now: Date): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { scheduleFailure: refusal.kind } })
  const facts = refusalFacts(refusal)
  await appendEvent(tx, { name: 'article.schedule-refused', actor: CLOCK, articleId, at: now, facts })
}

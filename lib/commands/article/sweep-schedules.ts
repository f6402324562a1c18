import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { lockArticle } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok } from '#lib/kit/result.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import { LATE_MS } from '#lib/newsroom/schedule.ts'
import { concerned } from './move.ts'
import { publishScheduled } from './publish-scheduled.ts'

const AT_ONCE = 200

/**
 * Publishes whatever is due, oldest first: a job that was lost, or that a killed worker still holds, delays nobody. What
 * is late by more than a minute is told first, once a schedule.
 */
export async function sweepSchedules(now: Date): Promise<{ published: number }> {
  const due = await db().article.findMany({
    where: { scheduledAt: { lte: now }, scheduleFailure: null },
    orderBy: { scheduledAt: 'asc' },
    take: AT_ONCE,
    select: { id: true, scheduledAt: true },
  })
  let published = 0
  for (const { id, scheduledAt } of due) {
    if (scheduledAt && now.getTime() - scheduledAt.getTime() > LATE_MS) await tellLate(id, now)
    const fired = await publishScheduled(id, now)
    if (fired.ok && fired.value === 'published') published += 1
  }
  return { published }
}

/** Once a schedule: the event itself says whether it was told. */
const tellLate = (articleId: string, now: Date) =>
  transact(async (tx) => {
    await lockArticle(tx, articleId)
    const row = await tx.article.findUnique({
      where: { id: articleId },
      select: { scheduledAt: true, scheduledById: true, assigneeId: true },
    })
    const at = row?.scheduledAt?.toISOString()
    if (!row || !at) return ok(null)
    const told = await tx.event.findFirst({
      where: { articleId, name: 'article.schedule-late', facts: { path: ['at'], equals: at } },
    })
    const facts = { at, ...concerned(row) }
    if (!told) await appendEvent(tx, { name: 'article.schedule-late', actor: CLOCK, articleId, at: now, facts })
    return ok(null)
  })

import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import { CLOCK } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { findOwnerPath } from './find-owner.ts'

/**
 * What the clock does when the bar's minute has come: takes it from the front, whose stored page goes with it. A job that
 * comes twice, too early or for a bar that is no more finds nothing due.
 */
export const expireBreaking = (frontId: string, now: Date): Promise<Result<'expired' | 'not-due', Refusal>> =>
  transact<'expired' | 'not-due'>(async (tx) => {
    const { count } = await tx.front.updateMany({
      where: { id: frontId, breakingUntil: { lte: now } },
      data: { breakingUntil: null },
    })
    if (count === 0) return ok('not-due')
    const front = await tx.front.findUniqueOrThrow({ where: { id: frontId } })
    const facts = { kind: front.kind, key: front.key, path: await findOwnerPath(tx, front) }
    await appendEvent(tx, { name: 'front.breaking-expired', actor: CLOCK, frontId, at: now, facts })
    return ok('expired')
  })

/** Bars whose job was lost, or whose worker's clock is behind the database's. */
export async function sweepBreaking(now: Date): Promise<void> {
  const due = await db().front.findMany({ where: { breakingUntil: { lte: now } }, select: { id: true }, take: 100 })
  for (const { id } of due) await expireBreaking(id, now)
}

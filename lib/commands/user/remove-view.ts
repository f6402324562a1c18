import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const RemoveView = z.object({ viewId: z.uuid() })

/** Forgets one of one's own views. */
export const removeView = (
  actor: Actor,
  { viewId }: z.infer<typeof RemoveView>,
  now: Date,
): Promise<Result<{ viewId: string }, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    const { count } = await tx.savedView.deleteMany({ where: { id: viewId, userId: actor.id } })
    if (count === 0) return refuse({ kind: 'not-found' })
    await appendEvent(tx, { name: 'user.view-removed', actor, userId: actor.id, at: now, facts: { viewId } })
    return ok({ viewId })
  })

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const SignOut = z.object({ sessionId: z.uuid() })

/** Ends one of the actor's own sessions. */
export const signOut = (
  actor: Actor,
  input: z.infer<typeof SignOut>,
  now: Date,
): Promise<Result<{ sessionId: string }, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    const { count } = await tx.session.updateMany({
      where: { id: input.sessionId, userId: actor.id, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return refuse({ kind: 'not-found' })
    await appendEvent(tx, {
      name: 'user.signed-out',
      actor,
      userId: actor.id,
      at: now,
      facts: { sessionId: input.sessionId },
    })
    return ok(input)
  })

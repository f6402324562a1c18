import { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type FrontSpec, untouchedFront } from '#lib/newsroom/front/spec.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { goLive } from './go-live.ts'
import { SeenFront } from './input.ts'
import { openFront } from './open-front.ts'

/** `edition` by its number; 0 is the page as the rule makes it. */
export const RollBackFront = SeenFront.extend({ edition: z.int().nonnegative() })

/**
 * Brings an older edition back before readers at once, as a new edition that says which. What is being arranged stays as
 * it is. Stories that were retracted since then do not come back with it.
 */
export const rollBackFront = (
  actor: Actor,
  { edition, ...seen }: z.infer<typeof RollBackFront>,
  now: Date,
): Promise<Result<{ version: number; edition: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openFront(tx, actor, seen)
    if (!opened.ok) return opened
    const { row } = opened.value
    const old = await tx.frontEdition.findUnique({ where: { frontId_ordinal: { frontId: row.id, ordinal: edition } } })
    if (!old && edition !== 0) return refuse({ kind: 'no-edition' })
    if ((row.live?.ordinal ?? 0) === edition) return refuse({ kind: 'edition-is-live' })
    const spec = old ? (old.spec as unknown as FrontSpec) : untouchedFront(seen.kind)
    const back = { spec, restores: edition, event: 'front.rolled-back', endsDraft: false } as const
    return ok(await goLive(tx, actor, opened.value, back, now))
  })

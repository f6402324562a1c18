import type { z } from 'zod'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { FrontSpec } from '#lib/newsroom/front/spec.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { goLive } from './go-live.ts'
import { SeenFront } from './input.ts'
import { openFront } from './open-front.ts'

export const PublishFront = SeenFront

/** Puts the arrangement that was saved before readers, as the version that the actor saw. */
export const publishFront = (
  actor: Actor,
  seen: z.infer<typeof PublishFront>,
  now: Date,
): Promise<Result<{ version: number; edition: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openFront(tx, actor, seen)
    if (!opened.ok) return opened
    const { draft } = opened.value.row
    if (draft === null) return refuse({ kind: 'nothing-to-publish' })
    const edition = { restores: null, event: 'front.published', endsDraft: true } as const
    return ok(await goLive(tx, actor, opened.value, { spec: draft as unknown as FrontSpec, ...edition }, now))
  })

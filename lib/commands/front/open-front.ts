import type { z } from 'zod'
import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { mayArrangeFront } from '#lib/newsroom/front/policy.ts'
import { type FrontSpec, untouchedFront } from '#lib/newsroom/front/spec.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { findOwnerPath } from './find-owner.ts'
import type { SeenFront } from './input.ts'

export type OpenFront = {
  row: Prisma.FrontGetPayload<{ include: { live: true } }>
  /** Where readers find it. */
  path: string
  /** What readers see: the live edition, or the rule's. */
  live: FrontSpec
}

/**
 * The way into every change of a front: asks the rule, holds the row, which a front that nobody touched gets here, and
 * compares what the actor saw.
 */
export async function openFront(
  tx: Tx,
  actor: Actor,
  { kind, key, version }: z.infer<typeof SeenFront>,
): Promise<Result<OpenFront, Refusal>> {
  const refusal = mayArrangeFront(actor, { kind, key })
  if (refusal) return refuse(refusal)
  const path = await findOwnerPath(tx, { kind, key })
  if (path === null) return refuse({ kind: 'not-found' })
  await tx.front.createMany({ data: [{ kind, key }], skipDuplicates: true })
  await tx.$queryRaw`select 1 from "Front" where "kind" = ${kind}::"FrontKind" and "key" = ${key} for update`
  const row = await tx.front.findUniqueOrThrow({ where: { kind_key: { kind, key } }, include: { live: true } })
  if (row.version !== version) return refuse(await lastChange(tx, `front:${row.id}`))
  // Rows written by our own commands are trusted to have the shape they were written with.
  const live = row.live ? (row.live.spec as unknown as FrontSpec) : untouchedFront(kind)
  return ok({ row, path, live })
}

import { appendEvent } from '#lib/db/append-event.ts'
import { Prisma, type Tx } from '#lib/db/client.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { type FrontSpec, pinsOf } from '#lib/newsroom/front/spec.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { setBreakingJob } from './breaking-job.ts'
import type { OpenFront } from './open-front.ts'

type Edition = {
  spec: FrontSpec
  /** The edition that it brings back. */
  restores: number | null
  event: 'front.published' | 'front.rolled-back'
  /** Whether what was being arranged is what goes out. */
  endsDraft: boolean
}

/** Puts an edition before readers, as the newest of its front; its bar's end is the clock's from now on. */
export async function goLive(
  tx: Tx,
  actor: Actor,
  { row, path }: OpenFront,
  { spec, restores, event, endsDraft }: Edition,
  now: Date,
): Promise<{ version: number; edition: number }> {
  const last = await tx.frontEdition.findFirst({ where: { frontId: row.id }, orderBy: { ordinal: 'desc' } })
  const ordinal = (last?.ordinal ?? 0) + 1
  const { id } = await tx.frontEdition.create({
    data: { frontId: row.id, ordinal, spec, restores, byId: actorId(actor) ?? '', at: now },
  })
  const { timeZone } = await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } })
  const until = spec.breaking && instantOf(spec.breaking.until, timeZone)
  const breakingUntil = until && until > now ? until : null
  await setBreakingJob(tx, row.id, breakingUntil)
  const version = row.version + 1
  const noDraft = endsDraft ? { draft: Prisma.DbNull, draftById: null, draftAt: null } : {}
  await tx.front.update({ where: { id: row.id }, data: { version, liveId: id, breakingUntil, ...noDraft } })
  const facts = {
    kind: row.kind,
    key: row.key,
    path,
    edition: ordinal,
    restores,
    pins: pinsOf(spec).length,
    sha256: sha256(canonicalJson(spec)),
    breakingUntil: breakingUntil?.toISOString() ?? null,
  }
  await appendEvent(tx, { name: event, actor, frontId: row.id, at: now, facts })
  return { version, edition: ordinal }
}

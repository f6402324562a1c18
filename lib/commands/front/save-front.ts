import type { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { Prisma, type Tx } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import {
  type FrontKind,
  type FrontSpec,
  pinnedTwice,
  pinsOf,
  slotOfBlock,
  withAllBlocks,
} from '#lib/newsroom/front/spec.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { findOwnerPath } from './find-owner.ts'
import { FrontSpecInput, SeenFront } from './input.ts'
import { openFront } from './open-front.ts'

export const SaveFront = SeenFront.extend({ spec: FrontSpecInput })

/**
 * Keeps an arrangement that readers do not see yet. Refused when a story stands in it twice, or is none, and when
 * somebody else saved or published since; the one who comes second loses nothing, for the screen shows both. One that is
 * as readers see it is no draft.
 */
export const saveFront = (
  actor: Actor,
  { spec, ...seen }: z.infer<typeof SaveFront>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openFront(tx, actor, seen)
    if (!opened.ok) return opened
    const faulty = await faultOf(tx, spec, seen.kind)
    if (faulty) return refuse(faulty)
    const { row, live } = opened.value
    const sections = await tx.section.findMany({
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      select: { id: true },
    })
    const asLive = withAllBlocks(
      live,
      seen.kind,
      sections.map(({ id }) => id),
    )
    const isLive = canonicalJson(spec) === canonicalJson(asLive)
    const version = seen.version + 1
    await tx.front.update({
      where: { id: row.id },
      data: {
        version,
        draft: isLive ? Prisma.DbNull : spec,
        draftById: isLive ? null : actorId(actor),
        draftAt: isLive ? null : now,
      },
    })
    const facts = {
      kind: seen.kind,
      key: seen.key,
      pins: pinsOf(spec).length,
      sha256: sha256(canonicalJson(spec)),
      isLive,
    }
    await appendEvent(tx, { name: 'front.saved', actor, frontId: row.id, at: now, facts })
    return ok({ version })
  })

async function faultOf(tx: Tx, spec: FrontSpec, kind: FrontKind): Promise<Refusal | null> {
  const twice = pinnedTwice(spec)
  const numbers = pinsOf(spec)
  const stories = await tx.article.findMany({
    where: { number: { in: numbers } },
    select: { number: true, headline: true, liveHeadline: true },
  })
  if (twice !== null) {
    const story = stories.find(({ number }) => number === twice)
    return { kind: 'pinned-twice', headline: story?.liveHeadline || story?.headline || `#${twice}` }
  }
  if (stories.length < numbers.length) return { kind: 'invalid', field: 'story', problem: 'unknown' }
  const slots = spec.blocks.map(slotOfBlock)
  // A topic's page is not told when another topic changes.
  if (new Set(slots).size < slots.length || (kind === 'topic' && slots.length > 0))
    return { kind: 'invalid', field: 'blocks', problem: 'malformed' }
  for (const block of spec.blocks)
    if ((await findOwnerPath(tx, block)) === null) return { kind: 'invalid', field: 'blocks', problem: 'unknown' }
  if (!spec.breaking) return null
  if (spec.breaking.text === '' && spec.breaking.story === null)
    return { kind: 'invalid', field: 'breaking', problem: 'required' }
  return instantOf(spec.breaking.until, await zoneOf(tx)) ? null : INVALID_UNTIL
}

const INVALID_UNTIL: Refusal = { kind: 'invalid', field: 'until', problem: 'malformed' }

const zoneOf = async (tx: Tx): Promise<string> =>
  (await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } })).timeZone

import { db } from '#lib/db/client.ts'
import { type FrontSpec, pinsOf, slotOfBlock, untouchedFront, withAllBlocks } from '#lib/newsroom/front/spec.ts'
import type { FrontToEdit } from '#lib/newsroom/front/views.ts'
import { readCandidates } from '../site/front-candidates.ts'
import { readFrontFrame, readTopicOwners, topicsIn } from '../site/front-frame.ts'
import type { NamedOwner } from './find-owner.ts'
import { frontStories } from './front-stories.ts'

/** More candidates than the page needs: whoever moves things about sees at once what takes a free place. */
const SPARE = 20
/** Editions that are listed. */
const EDITIONS = 30

const BY = { select: { name: true } } as const

/** A front with all that it takes to arrange it: what is drafted, what is live, its editions, and what would fill it. */
export async function readFrontToEdit({ owner, name, path }: NamedOwner, now = new Date()): Promise<FrontToEdit> {
  const [frame, row] = await Promise.all([
    readFrontFrame(owner),
    db().front.findUnique({
      where: { kind_key: owner },
      include: {
        draftBy: BY,
        live: true,
        editions: { orderBy: { ordinal: 'desc' }, take: EDITIONS, include: { by: BY }, omit: { spec: true } },
      },
    }),
  ])
  // Rows written by our own commands are trusted to have the shape they were written with.
  const whole = (spec: unknown) => withAllBlocks(spec as FrontSpec, owner.kind, frame.sectionIds)
  const live = whole(row?.live?.spec ?? untouchedFront(owner.kind))
  const spec = row?.draft ? whole(row.draft) : live
  const [candidates, offered, placed] = await Promise.all([
    readCandidates(owner, spec, SPARE),
    owner.kind === 'topic' ? [] : readTopicOwners('open'),
    readTopicOwners([...topicsIn(spec), ...topicsIn(live)]),
  ])
  const blockOwners = [...frame.owners.values(), ...offered, ...placed]
  const numbers = (cards: readonly { number: number }[]) => cards.map(({ number }) => number)
  const newest = numbers(candidates.newest)
  const blocks = Object.fromEntries(Object.entries(candidates.blocks).map(([slot, cards]) => [slot, numbers(cards)]))
  const until = row?.breakingUntil
  return {
    owner,
    name,
    path,
    version: row?.version ?? 0,
    spec,
    draft: row?.draftAt ? { by: row.draftBy?.name ?? '', at: row.draftAt } : null,
    live: { spec: live, ordinal: row?.live?.ordinal ?? 0, barred: !until || until <= now },
    editions: (row?.editions ?? []).map(({ ordinal, at, restores, by }) => ({ ordinal, at, restores, by: by.name })),
    names: Object.fromEntries(blockOwners.map((one) => [slotOfBlock(one), one.name])),
    stories: await frontStories([...newest, ...Object.values(blocks).flat(), ...pinsOf(spec), ...pinsOf(live)], now),
    candidates: { newest, blocks },
  }
}

import { arrangeFront, cardsOf } from '#lib/newsroom/front/arrange.ts'
import { type FrontOwner, type FrontSpec, pinsOf, slotOfBlock, withAllBlocks } from '#lib/newsroom/front/spec.ts'
import type { BreakingView, Card, FrontView } from '#lib/newsroom/site-views.ts'
import { readCandidates } from './front-candidates.ts'
import { type FrontFrame, readFrontFrame, readTopicOwners, topicsIn } from './front-frame.ts'

/** A front as readers see it at a moment; null where nobody curated it and the page needs none (all but home). */
export async function readFront(owner: FrontOwner & { kind: 'home' }, spec: FrontSpec, now?: Date): Promise<FrontView>
export async function readFront(owner: FrontOwner, spec: FrontSpec | null, now?: Date): Promise<FrontView | null>
export async function readFront(
  owner: FrontOwner,
  untouched: FrontSpec | null,
  now = new Date(),
): Promise<FrontView | null> {
  const frame = await readFrontFrame(owner)
  const spec = frame.live?.spec ?? untouched
  const until = frame.live?.breakingUntil
  return spec && arrangeView(owner, spec, frame, { barred: !until || until <= now })
}

/** An arrangement as a page: the same for what readers see and for what is only tried. */
export async function arrangeView(
  owner: FrontOwner,
  spec: FrontSpec,
  { owners, sectionIds }: FrontFrame,
  { barred }: { barred: boolean },
): Promise<FrontView> {
  const whole = withAllBlocks(spec, owner.kind, sectionIds)
  const [candidates, topics] = await Promise.all([readCandidates(owner, whole), readTopicOwners(topicsIn(whole))])
  const arranged = arrangeFront(whole, candidates, { picturedLead: owner.kind === 'home', barred })
  const live = new Set(candidates.pinned.map(({ number }) => number))
  return {
    breaking: breakingOf(arranged.breaking),
    main: cardsOf(arranged.main),
    picks: cardsOf(arranged.picks),
    blocks: arranged.blocks.flatMap(({ block, places }) => {
      const slot = slotOfBlock(block)
      const of = owners.get(slot) ?? topics.find(({ key }) => key === block.key)
      const cards = cardsOf(places)
      if (!of || cards.length === 0) return []
      const hasPage = of.kind === 'section' || (candidates.blocks[slot] ?? []).length > 0
      return [{ kind: of.kind, slug: of.slug, name: of.name, path: hasPage ? of.path : null, cards }]
    }),
    updatedAt: candidates.newest[0]?.publishedAt ?? null,
    awaits: pinsOf(whole).filter((number) => !live.has(number)),
  }
}

const breakingOf = (bar: { text: string; story: Card | null } | null): BreakingView | null =>
  bar && { text: bar.text || (bar.story?.headline ?? ''), path: bar.story?.path ?? null }

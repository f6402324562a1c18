import { type BlockSpec, type FrontSpec, type Places, pinsOf, slotOfBlock } from './spec.ts'

/** What arranging asks of a story: its number, and whether there is a picture. */
export type Arrangeable = { number: number; picture: unknown }

/** Live stories only, newest first. A story that is not among `pinned` is not before readers. */
export type Candidates<C> = {
  pinned: readonly C[]
  newest: readonly C[]
  /** By the slot of the block. */
  blocks: Readonly<Record<string, readonly C[]>>
}

/** A story at its place, by hand or by rule. */
export type Placed<C> = { card: C; byHand: boolean }
/** Null where no story is left to fill a place. */
export type Filled<C> = readonly (Placed<C> | null)[]

export type Arranged<C> = {
  breaking: { text: string; story: C | null } | null
  main: Filled<C>
  picks: Filled<C>
  /** The visible ones, in order. */
  blocks: readonly { block: BlockSpec; places: Filled<C> }[]
}

/** Among so many of the newest the lead with a picture is looked for. */
const LEAD_WINDOW = 8

/** How many candidates are enough for `arrangeFront`, whatever stands elsewhere on the page. */
export function enoughFor(spec: FrontSpec): { newest: number; block: (block: BlockSpec) => number } {
  const topics = spec.blocks.filter(({ kind, visible }) => kind === 'topic' && visible)
  const elsewhere =
    spec.main.length +
    spec.picks.length +
    pinsOf(spec).length +
    topics.reduce((sum, { places }) => sum + places.length, 0)
  return { newest: LEAD_WINDOW + elsewhere, block: ({ places }) => places.length + elsewhere }
}

/**
 * What stands where on a front page. What was put somewhere by hand stands there; free places take the newest stories
 * that stand nowhere else: first the head of the page, then the picks, then block by block. `picturedLead`: a lead by
 * rule is the newest with a picture. `barred`: the bar's minute has passed, or readers never had it.
 */
export function arrangeFront<C extends Arrangeable>(
  spec: FrontSpec,
  candidates: Candidates<C>,
  { picturedLead, barred = false }: { picturedLead: boolean; barred?: boolean },
): Arranged<C> {
  const live = new Map(candidates.pinned.map((card) => [card.number, card]))
  const blocks = spec.blocks.filter(({ visible }) => visible)
  const shown = { ...spec, breaking: barred ? null : spec.breaking, blocks }
  const used = new Set(pinsOf(shown).filter((number) => live.has(number)))
  const fill = (places: Places, from: readonly C[], rule: Rule) => fillPlaces(places, live, from, used, rule)
  const main = fill(spec.main, candidates.newest, { pictured: picturedLead, window: LEAD_WINDOW })
  const picks = fill(spec.picks, spec.fillPicks ? candidates.newest : [], { pictured: false, window: 0 })
  return {
    breaking: breakingOf(shown, live),
    main,
    picks,
    blocks: blocks.map((block) => ({
      block,
      places: fill(block.places, candidates.blocks[slotOfBlock(block)] ?? [], { pictured: true, window: 0 }),
    })),
  }
}

/** A bar whose story is not before readers says its words alone, and nothing when it has none. */
function breakingOf<C extends Arrangeable>({ breaking }: FrontSpec, live: ReadonlyMap<number, C>) {
  const story = breaking?.story ? (live.get(breaking.story) ?? null) : null
  return breaking && (breaking.text !== '' || story) ? { text: breaking.text, story } : null
}

/** Whether the first place takes a story with a picture by rule, looked for among `window` stories, or as many as are shown. */
type Rule = { pictured: boolean; window: number }

function fillPlaces<C extends Arrangeable>(
  places: Places,
  live: ReadonlyMap<number, C>,
  from: readonly C[],
  used: Set<number>,
  { pictured, window }: Rule,
): Filled<C> {
  const byHand = places.map((number) => (number === null ? undefined : live.get(number)))
  const holes = byHand.filter((card) => !card).length
  const unused = from.filter(({ number }) => !used.has(number)).slice(0, Math.max(window, holes))
  const isHeadFree = places.length > 0 && !byHand[0]
  const head = isHeadFree && pictured ? unused.find(({ picture }) => picture) : undefined
  const queue = head ? [head, ...unused.filter((card) => card !== head)] : unused
  return byHand.map((card) => {
    if (card) return { card, byHand: true }
    const next = queue.shift()
    if (!next) return null
    used.add(next.number)
    return { card: next, byHand: false }
  })
}

/** What readers see of a slot: places that nothing fills are none. */
export const cardsOf = <C>(places: Filled<C>): C[] => places.flatMap((one) => (one ? [one.card] : []))

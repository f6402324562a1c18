/** Whose front page it is. `key` is "" for home, else the id of the section or topic. */
export const FRONT_KINDS = ['home', 'section', 'topic'] as const
export type FrontKind = (typeof FRONT_KINDS)[number]
export type FrontOwner = { kind: FrontKind; key: string }

/**
 * The places of a slot, in order: the number of the story that somebody put there, or null where the rule fills in. As
 * many as there are, so many stories the slot shows at most.
 */
export type Places = readonly (number | null)[]

/** A section's or a topic's stories under its name. */
export type BlockSpec = { kind: 'section' | 'topic'; key: string; visible: boolean; places: Places }

/** The bar above everything: words, a story, or both. `until` is a minute on the newsroom's clock: "2026-11-28T19:05". */
export type BreakingSpec = { text: string; story: number | null; until: string }

/** A front page as one document: what stands where by hand, and how large each slot is. */
export type FrontSpec = {
  breaking: BreakingSpec | null
  /** The lead, and what stands beside it. */
  main: Places
  /** The editors' picks. */
  picks: Places
  /** Whether free places among the picks take the newest stories, or stay away. */
  fillPicks: boolean
  /** In their order. Home shows the sections that are not named here after them. */
  blocks: readonly BlockSpec[]
}

/** How many places a slot may have. */
export const SIZES = { main: { min: 1, max: 6 }, picks: { min: 0, max: 8 }, block: { min: 1, max: 8 } } as const
export const MOST_BLOCKS = 60
export const BREAKING_MAX = 140
const HOME_MAIN = 4
const BLOCK_SIZE = 4

const free = (size: number): Places => Array.from({ length: size }, () => null)

/** A front that nobody has touched: home leads with four, a section with its newest; all by rule. */
export const untouchedFront = (kind: FrontKind): FrontSpec => ({
  breaking: null,
  main: free(kind === 'home' ? HOME_MAIN : 1),
  picks: [],
  fillPicks: true,
  blocks: [],
})

export const slotOfBlock = ({ kind, key }: Pick<BlockSpec, 'kind' | 'key'>): string => `${kind}:${key}`
export const newBlock = (kind: BlockSpec['kind'], key: string): BlockSpec => ({
  kind,
  key,
  visible: true,
  places: free(BLOCK_SIZE),
})

/** The spec with every block that the page has: home gets the sections that its spec does not name, in their order. */
export function withAllBlocks(spec: FrontSpec, kind: FrontKind, sectionIds: readonly string[]): FrontSpec {
  if (kind !== 'home') return spec
  const named = new Set(spec.blocks.map(slotOfBlock))
  const missing = sectionIds.map((id) => newBlock('section', id)).filter((block) => !named.has(slotOfBlock(block)))
  return { ...spec, blocks: [...spec.blocks, ...missing] }
}

/** Every slot with places, by its name: "main", "picks", then the blocks. */
export const slotsOf = (spec: FrontSpec): { slot: string; places: Places }[] => [
  { slot: 'main', places: spec.main },
  { slot: 'picks', places: spec.picks },
  ...spec.blocks.map((block) => ({ slot: slotOfBlock(block), places: block.places })),
]

/** Numbers of all stories that somebody put on the page, that of the bar first. */
export const pinsOf = (spec: FrontSpec): number[] =>
  [spec.breaking?.story ?? null, ...slotsOf(spec).flatMap(({ places }) => places)].filter((one) => one !== null)

/** A story that stands on the page twice by hand, or null. */
export function pinnedTwice(spec: FrontSpec): number | null {
  const pins = pinsOf(spec)
  return pins.find((number, at) => pins.indexOf(number) !== at) ?? null
}

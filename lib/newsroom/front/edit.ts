import { type BlockSpec, type FrontSpec, type Places, SIZES, slotOfBlock } from './spec.ts'

/** One place of a slot, counted from 0. */
export type At = { slot: string; place: number }

/** What stands in a slot's places; null where the front has no such slot. */
export const placesOf = (spec: FrontSpec, slot: string): Places | null =>
  slot === 'main'
    ? spec.main
    : slot === 'picks'
      ? spec.picks
      : (spec.blocks.find((block) => slotOfBlock(block) === slot)?.places ?? null)

/** The front with other places in a slot. */
export function withPlaces(spec: FrontSpec, slot: string, places: Places): FrontSpec {
  if (slot === 'main' || slot === 'picks') return { ...spec, [slot]: places }
  return withBlock(spec, slot, (block) => ({ ...block, places }))
}

export const withBlock = (spec: FrontSpec, slot: string, change: (block: BlockSpec) => BlockSpec): FrontSpec => ({
  ...spec,
  blocks: spec.blocks.map((block) => (slotOfBlock(block) === slot ? change(block) : block)),
})

const numberAt = (spec: FrontSpec, { slot, place }: At): number | null => placesOf(spec, slot)?.[place] ?? null

/** Puts a story, or nothing, at a place; what stood there gives way. */
export function put(spec: FrontSpec, { slot, place }: At, number: number | null): FrontSpec {
  const places = placesOf(spec, slot)
  return places ? withPlaces(spec, slot, places.with(place, number)) : spec
}

/** Two places change what somebody put there: nothing that was placed is lost by carrying. */
export const swap = (spec: FrontSpec, from: At, to: At): FrontSpec => {
  const carried = numberAt(spec, from)
  const replaced = numberAt(spec, to)
  return put(put(spec, from, replaced), to, carried)
}

/** The first place of a slot that nobody filled by hand; null when there is none. */
export function freePlace(spec: FrontSpec, slot: string): At | null {
  const place = placesOf(spec, slot)?.indexOf(null) ?? -1
  return place < 0 ? null : { slot, place }
}

/**
 * Brings a story to a place. One that stands on the page already changes places with what is there; a new one moves what
 * is there on to the next free place of the slot. Null when the slot is full: somebody has to give way first.
 */
export function bring(spec: FrontSpec, number: number, to: At): FrontSpec | null {
  const from = whereIs(spec, number)
  if (from && from.slot !== 'breaking') return swap(spec, from, to)
  const places = placesOf(spec, to.slot)
  const free = places?.indexOf(null, to.place) ?? -1
  const gap = free < 0 ? (places?.lastIndexOf(null, to.place) ?? -1) : free
  if (!places || gap < 0) return null
  const next = places.toSpliced(gap, 1).toSpliced(to.place, 0, number)
  return withPlaces(from ? withoutBar(spec) : spec, to.slot, next)
}

/** The bar lets its story go; without words there is no bar left. */
const withoutBar = (spec: FrontSpec): FrontSpec => ({
  ...spec,
  breaking: spec.breaking?.text ? { ...spec.breaking, story: null } : null,
})

/** Where a story was put by hand; the bar is the slot "breaking". */
export function whereIs(spec: FrontSpec, number: number): At | null {
  if (spec.breaking?.story === number) return { slot: 'breaking', place: 0 }
  for (const slot of ['main', 'picks', ...spec.blocks.map(slotOfBlock)]) {
    const place = placesOf(spec, slot)?.indexOf(number) ?? -1
    if (place >= 0) return { slot, place }
  }
  return null
}

export const sizesOf = (slot: string): { min: number; max: number } =>
  slot === 'main' ? SIZES.main : slot === 'picks' ? SIZES.picks : SIZES.block

/** The sizes that a slot can have without losing a story that somebody put there. */
export function possibleSizes(spec: FrontSpec, slot: string): number[] {
  const { min, max } = sizesOf(slot)
  const pins = placesOf(spec, slot)?.filter((one) => one !== null).length ?? 0
  return Array.from({ length: max + 1 }, (_, size) => size).filter((size) => size >= Math.max(min, pins))
}

/** Makes a slot larger or smaller at its end; free places go first, so that no story falls out. */
export function resize(spec: FrontSpec, slot: string, size: number): FrontSpec {
  const places = placesOf(spec, slot)
  if (!places || !possibleSizes(spec, slot).includes(size)) return spec
  const next = [...places]
  while (next.length < size) next.push(null)
  while (next.length > size) next.splice(next.lastIndexOf(null), 1)
  return withPlaces(spec, slot, next)
}

/** Carries a block one up (-1) or down (1) among the blocks. */
export function moveBlock(spec: FrontSpec, slot: string, by: 1 | -1): FrontSpec {
  const from = spec.blocks.findIndex((block) => slotOfBlock(block) === slot)
  const other = spec.blocks[from + by]
  const block = spec.blocks[from]
  if (!block || !other) return spec
  return { ...spec, blocks: spec.blocks.with(from, other).with(from + by, block) }
}

/** Every place of the front in the order of the page: what a story is carried over by arrows. */
export const allPlaces = (spec: FrontSpec): At[] =>
  ['main', 'picks', ...spec.blocks.map(slotOfBlock)].flatMap((slot) =>
    (placesOf(spec, slot) ?? []).map((_, place) => ({ slot, place })),
  )

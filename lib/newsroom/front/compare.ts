import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { placesOf, whereIs } from './edit.ts'
import { type FrontSpec, type Places, slotOfBlock } from './spec.ts'

/**
 * A part of a front that is compared, and taken from one side or the other, as a whole: "breaking", "main", "picks", the
 * "order" of the blocks, and each block by its slot.
 */
export type Part = string

export const sameFront = (a: FrontSpec, b: FrontSpec): boolean => canonicalJson(a) === canonicalJson(b)

const blockOf = (spec: FrontSpec, slot: string) => spec.blocks.find((block) => slotOfBlock(block) === slot) ?? null

/** What a part is in a front, as one value that can be compared. */
export function partOf(spec: FrontSpec, part: Part): unknown {
  if (part === 'breaking') return spec.breaking
  if (part === 'main') return spec.main
  if (part === 'picks') return { places: spec.picks, fill: spec.fillPicks && spec.picks.length > 0 }
  if (part === 'order') return spec.blocks.map(slotOfBlock)
  return blockOf(spec, part)
}

export const samePart = (a: FrontSpec, b: FrontSpec, part: Part): boolean =>
  canonicalJson(partOf(a, part)) === canonicalJson(partOf(b, part))

/** Every part that one of the fronts has, in the order of the page. */
export function partsOf(...fronts: readonly FrontSpec[]): Part[] {
  const blocks = fronts.flatMap((spec) => spec.blocks.map(slotOfBlock))
  return [...new Set(['breaking', 'main', 'picks', 'order', ...blocks])]
}

/** The parts in which two fronts differ. */
export const changedParts = (before: FrontSpec, after: FrontSpec): Part[] =>
  partsOf(before, after).filter((part) => !samePart(before, after, part))

/** What became of one place: `from` is the slot in which the story stood before, if it stood elsewhere. */
export type PlaceChange = { number: number | null; change: 'same' | 'moved' | Absence; other: string | null }
/** What a story is that the other front does not have: there anew, away since, or here alone. */
export type Absence = 'new' | 'gone' | 'only'

/** The places of a slot of `front`, each with what it is against `against`: `absence` says what one is that is not there. */
export function placesAgainst(front: FrontSpec, against: FrontSpec, slot: string, absence: Absence): PlaceChange[] {
  const places: Places = placesOf(front, slot) ?? []
  return places.map((number, place) => {
    if (number === null) return { number, change: 'same', other: null }
    const there = whereIs(against, number)
    if (!there) return { number, change: absence, other: null }
    if (there.slot !== slot) return { number, change: 'moved', other: there.slot }
    return { number, change: there.place === place ? 'same' : 'moved', other: null }
  })
}

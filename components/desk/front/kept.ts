import { type FrontOwner, type FrontSpec, pinsOf } from '#lib/newsroom/front/spec.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'

/** An arrangement that was not saved, with what it began from and the stories that somebody put there. */
export type Kept = {
  spec: FrontSpec
  base: { version: number; spec: FrontSpec }
  stories: readonly FrontStory[]
}

/** The number is of the shape: what an older program kept is not read. */
const keyOf = ({ kind, key }: FrontOwner): string => `naskah.front.1.${kind}.${key}`

/** What this browser kept of a front; null where there is nothing that could be read. */
export function readKept(owner: FrontOwner): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Keeps it until it is saved: neither a closed tab nor a link that was followed takes it away. */
export function keep(owner: FrontOwner, { spec, base, stories }: Kept): void {
  const pins = new Set(pinsOf(spec))
  const named = stories.filter(({ number }) => pins.has(number))
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify({ spec, base, stories: named }))
  } catch {
    // A browser that keeps nothing still asks before it leaves.
  }
}

export const dropKept = (owner: FrontOwner): void => localStorage.removeItem(keyOf(owner))

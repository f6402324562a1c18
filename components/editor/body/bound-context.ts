import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { ReadAlsoAttrs } from '#lib/body/read-also.ts'

/**
 * The baca juga to choose a story for: one that is there, at `pos`, or with null a new one at the cursor. `fallback` is
 * chosen for while the story itself is not live.
 */
export type Pick = { pos: number | null; attrs: ReadAlsoAttrs | null; part?: 'fallback' }

/** A new baca juga, for a story still to be chosen. */
export const NEW_PICK: Pick = { pos: null, attrs: null }

export type BoundValue = { doc: Y.Doc; pick: (pick: Pick) => void }

const BoundContext = createContext<BoundValue | null>(null)
export const BoundProvider = BoundContext

/** What node views need of the editor around them. */
export function useBound(): BoundValue {
  const value = useContext(BoundContext)
  if (!value) throw new Error('a node view stands outside of its editor')
  return value
}

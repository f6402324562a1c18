'use client'

import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'

/** Something the palette can do. A refused one is shown with its reason and does nothing. */
export type Command = { id: string; label: string; reason: string | null; run: () => void }
type Offer = () => readonly Command[]

const Offers = createContext<Set<Offer> | null>(null)

/** Lets parts of the page say what can be done on it. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [offers] = useState(() => new Set<Offer>())
  return <Offers value={offers}>{children}</Offers>
}

/** Offers commands in the palette while the part is shown; they are asked for when it opens. */
export function useCommands(commands: readonly Command[]): void {
  const offers = useContext(Offers)
  const tell = useEffectEvent(() => commands)
  useEffect(() => {
    const mine: Offer = () => tell()
    offers?.add(mine)
    return () => void offers?.delete(mine)
  }, [offers])
}

/** What the page offers at the moment one asks. */
export function useOffered(): () => readonly Command[] {
  const offers = useContext(Offers)
  return () => [...(offers ?? [])].flatMap((offer) => offer())
}

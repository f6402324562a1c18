'use client'

import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'
import { shareLive } from './share.ts'

/** What the server tells of an event; null after a gap, when anything may have changed. */
export type LiveEvent = { name: string; articleId: string | null; actorId: string | null } | null
type Hear = (event: LiveEvent) => void

const Live = createContext<Set<Hear> | null>(null)

/** Hears for all of a tab what happens; `memberId` is who is signed in. */
export function LiveProvider({ memberId, children }: { memberId: string; children: ReactNode }) {
  const [hearers] = useState(() => new Set<Hear>())
  useEffect(
    () =>
      shareLive(memberId, (event) => {
        for (const hear of hearers) hear(event)
      }),
    [memberId, hearers],
  )
  return <Live value={hearers}>{children}</Live>
}

/** Calls `onEvent` for every event the signed-in member may see, and with null after a gap. */
export function useLive(onEvent: Hear): void {
  const hearers = useContext(Live)
  const hear = useEffectEvent(onEvent)
  useEffect(() => {
    const mine: Hear = (event) => hear(event)
    hearers?.add(mine)
    return () => void hearers?.delete(mine)
  }, [hearers])
}

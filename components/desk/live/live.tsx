'use client'

import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'

/** What the server tells of an event; null after a gap, when anything may have changed. */
export type LiveEvent = { name: string; articleId: string | null; actorId: string | null } | null
type Hear = (event: LiveEvent) => void

const Live = createContext<Set<Hear> | null>(null)

/** One EventSource for all of a tab; the browser connects again by itself. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [hearers] = useState(() => new Set<Hear>())
  useEffect(() => {
    const source = new EventSource('/api/newsroom/live')
    let connected = false
    const tell: Hear = (event) => {
      for (const hear of hearers) hear(event)
    }
    source.onmessage = ({ data }) => tell(JSON.parse(data) as LiveEvent)
    source.addEventListener('gap', () => {
      if (connected) tell(null)
      connected = true
    })
    return () => source.close()
  }, [hearers])
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

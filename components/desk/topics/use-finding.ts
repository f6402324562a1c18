'use client'

import { useEffect, useState } from 'react'

/** Long enough that a person who types asks once. */
const PAUSE_MS = 150

/** What `address` finds for a text that is being typed. It is a help: when nothing can be had, there is nothing. */
export function useFinding<T>(address: string, text: string): readonly T[] {
  const [found, setFound] = useState<readonly T[]>([])
  useEffect(() => {
    const query = text.trim()
    if (query === '') return setFound([])
    const gone = new AbortController()
    const ask = async () => {
      const response = await fetch(`${address}?q=${encodeURIComponent(query)}`, { signal: gone.signal })
      setFound(response.ok ? await response.json() : [])
    }
    const timer = setTimeout(() => ask().catch(() => {}), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [address, text])
  return found
}

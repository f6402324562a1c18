'use client'

import { useEffect, useRef } from 'react'
import { useRefresh } from '#components/desk/use-refresh.tsx'

/** Long enough not to ask between two sentences. */
const QUIET_MS = 1200

/** What a story lacks, and so which verbs are possible, follows its text: asked anew once typing is stored and rests. */
export function useFreshRules(unsaved: boolean): void {
  const refresh = useRefresh()
  const typed = useRef(false)
  useEffect(() => {
    if (unsaved) typed.current = true
    if (unsaved || !typed.current) return
    const timer = setTimeout(() => {
      typed.current = false
      refresh()
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [unsaved, refresh])
}

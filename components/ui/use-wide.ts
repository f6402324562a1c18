'use client'

import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 80rem)'

/** Whether the window has room for a margin beside the document. On the server, before it is known: yes. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(QUERY).matches,
    () => true,
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/** Long enough for an answer and the announcement of the same change to arrive together. */
const TOGETHER_MS = 250

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Tells the page anew what the server knows, once for all that ask within a moment. Next runs refreshes and Server
 * Actions one after another: a page that refreshes too often keeps its own saves waiting.
 */
export function useRefresh(): () => void {
  const router = useRouter()
  return useCallback(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void refreshIfReachable(router), TOGETHER_MS)
  }, [router])
}

/** Next leaves the page for a browser's error page when a refresh meets no server, and with it what is on the screen. */
async function refreshIfReachable(router: { refresh: () => void }): Promise<void> {
  const answer = await fetch('/api/health', { cache: 'no-store' }).catch(() => null)
  if (answer?.ok) router.refresh()
}

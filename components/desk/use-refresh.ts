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
    timer = setTimeout(() => router.refresh(), TOGETHER_MS)
  }, [router])
}

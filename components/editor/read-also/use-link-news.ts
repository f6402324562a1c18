import { useEffect, useRef } from 'react'
import { useLive } from '#components/desk/live/live.tsx'

/** News that come together are told together, in milliseconds. */
const TOGETHER_MS = 150

/** Calls `onNews` with those of `ids` that something happened to; with all of them after a gap. */
export function useLinkNews(ids: readonly string[], onNews: (ids: readonly string[]) => void): void {
  const heard = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useLive((event) => {
    const concerned = event ? ids.filter((id) => id === event.articleId) : ids
    if (concerned.length === 0) return
    for (const id of concerned) heard.current.add(id)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      onNews([...heard.current])
      heard.current.clear()
    }, TOGETHER_MS)
  })
}

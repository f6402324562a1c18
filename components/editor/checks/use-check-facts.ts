import { useEffect, useRef, useState } from 'react'
import type { Document } from '#lib/body/document.ts'
import { linkedIds } from '#lib/body/text.ts'
import type { CheckedFacts } from '#lib/newsroom/checks/checked.ts'
import { useLinkNews } from '../read-also/use-link-news.ts'

export type ServerFacts = Pick<CheckedFacts, 'similar' | 'liveIds'>

/** Milliseconds: a headline is looked up once it stands still. */
const PAUSE = 1000
const MOST_LINKS = 100

/** What only the server knows of an open text: headlines much like this one, and which baca juga are live. */
export function useCheckFacts(articleId: string, first: ServerFacts, { headline, body }: Document): ServerFacts {
  const [facts, setFacts] = useState(first)
  const ids = linkedIds(body).sort().slice(0, MOST_LINKS)
  const query = new URLSearchParams({ article: articleId, headline, ids: ids.join(',') }).toString()
  const [news, setNews] = useState(0)
  useLinkNews(ids, () => setNews((count) => count + 1))
  const asked = useRef({ query, news })
  useEffect(() => {
    if (query === asked.current.query && news === asked.current.news) return
    const given = new AbortController()
    const timer = setTimeout(() => {
      ask(query, given.signal).then(
        (answer) => {
          asked.current = { query, news }
          setFacts(answer)
        },
        // Without an answer the last one stands, and the next change asks again.
        () => {},
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [query, news])
  return facts
}

async function ask(query: string, signal: AbortSignal): Promise<ServerFacts> {
  const response = await fetch(`/api/newsroom/checks?${query}`, { signal })
  if (!response.ok) throw new Error(`checks answered ${response.status}`)
  return (await response.json()) as ServerFacts
}

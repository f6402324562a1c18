'use client'

import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { type News, newsOf, type RowNews } from './news.ts'

/** Announcements that come together are asked about together, in milliseconds. */
const TOGETHER_MS = 150
const NONE: News = new Map()

export const NewsContext = createContext<News>(NONE)

/** News of one story since its list was rendered; undefined when there are none, null when it is gone. */
export const useNews = (id: string): RowNews | null | undefined => useContext(NewsContext).get(id)

/** News of the rows of a list, asked for by id; `forget` when the whole list is told anew: what is gone may be back. */
export function useRowNews(): { news: News; ask: (id: string) => void; forget: () => void } {
  const [news, setNews] = useState(NONE)
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const fetchNews = async () => {
    const ids = [...wanted.current].slice(0, 60)
    wanted.current.clear()
    const answer = await fetch(`/newsroom/rows?ids=${ids.join(',')}`).catch(() => null)
    if (!answer?.ok) return
    const found = newsOf(ids, await answer.json())
    setNews((before) => new Map([...before, ...found]))
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = (id: string) => {
    wanted.current.add(id)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void fetchNews(), TOGETHER_MS)
  }
  return { news, ask, forget: () => setNews((before) => new Map([...before].filter(([, one]) => one !== null))) }
}

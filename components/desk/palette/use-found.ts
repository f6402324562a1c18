'use client'

import { useEffect, useState } from 'react'
import type { Role } from '#lib/newsroom/actor.ts'
import type { Publication, Stage } from '#lib/newsroom/article.ts'
import { recentIds } from './recent.ts'

export type FoundStory = { id: string; headline: string; section: string; stage: Stage; publication: Publication }
export type FoundPerson = { id: string; name: string; roles: Role[] }
/** `for` is the text that was asked about: results of an older one are still shown until the next ones are there. */
type Found = { for: string; stories: FoundStory[]; state: 'searching' | 'found' | 'failed' }

/** Long enough that a person who types asks once. */
const PAUSE_MS = 120

async function ask<T>(query: string, signal: AbortSignal): Promise<T[]> {
  const answer = await fetch(`/newsroom/palette?${query}`, { signal })
  if (!answer.ok) throw new Error(`palette: ${answer.status}`)
  return answer.json()
}

/** Stories for what is typed, the recent ones while nothing is; and everybody who works here, asked for once. */
export function useFound(text: string): Found & { people: FoundPerson[] } {
  const query = text.trim()
  const [found, setFound] = useState<Found>({ for: '', stories: [], state: 'searching' })
  const [people, setPeople] = useState<FoundPerson[]>([])
  useEffect(() => {
    const gone = new AbortController()
    ask<FoundPerson>('people=', gone.signal).then(setPeople, () => {})
    return () => gone.abort()
  }, [])
  useEffect(() => {
    const gone = new AbortController()
    const recent = recentIds(localStorage)
    const settle = (stories: FoundStory[]) => setFound({ for: query, stories, state: 'found' })
    if (query === '' && recent.length === 0) return settle([])
    setFound((before) => ({ ...before, state: 'searching' }))
    const wanted: Record<string, string> = query === '' ? { recent: recent.join(',') } : { q: query }
    const timer = setTimeout(
      () =>
        ask<FoundStory>(String(new URLSearchParams(wanted)), gone.signal).then(
          settle,
          () => gone.signal.aborted || setFound((before) => ({ ...before, state: 'failed' })),
        ),
      query === '' ? 0 : PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [query])
  return { ...found, people }
}

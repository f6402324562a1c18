'use client'

import { useEffect, useState } from 'react'

/** `html` is the last document that came, also while another is on its way or after one was refused. */
export type Previewed = { html: string | null; busy: boolean; problem: string | null }

/** How long somebody must rest before what they typed is sent, in milliseconds. */
const REST = 250

/**
 * The preview of something unsaved: `body` is posted to a route handler of the newsroom, which renders and stores nothing,
 * whenever it changes and somebody rests. It answers `{ html }` or `{ sentence }`.
 */
export function usePreview(url: string, body: unknown, unreachable: string): Previewed {
  const [state, setState] = useState<Previewed>({ html: null, busy: true, problem: null })
  const asked = JSON.stringify(body)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      setState((old) => ({ ...old, busy: true }))
      const answer = await post(url, asked, leaving.signal)
      if (leaving.signal.aborted) return
      setState((old) => ({
        html: answer?.html ?? old.html,
        busy: false,
        problem: answer?.html ? null : (answer?.sentence ?? unreachable),
      }))
    }
    const rest = setTimeout(() => void ask(), REST)
    return () => {
      clearTimeout(rest)
      leaving.abort()
    }
  }, [url, asked, unreachable])
  return state
}

/** Null when nothing of ours answered. */
async function post(
  url: string,
  body: string,
  signal: AbortSignal,
): Promise<{ html?: string; sentence?: string } | null> {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    return await response.json()
  } catch {
    return null
  }
}

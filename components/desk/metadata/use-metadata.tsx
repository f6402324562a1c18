'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.ts'
import { type Draft, metadataOf } from './draft.ts'
import { begin, type Change, type MetadataState, reduce } from './state.ts'

export type Flushed = { ok: true; version: number } | { ok: false; sentence: string }
type Margin = {
  state: MetadataState
  mayWrite: boolean
  dispatch: (change: Change) => void
  /** Stores what is typed and answers the version to act on. */
  flush: () => Promise<Flushed>
}

const MarginContext = createContext<Margin | null>(null)

export function useMetadata(): Margin {
  const margin = useContext(MarginContext)
  if (!margin) throw new Error('useMetadata outside of MetadataProvider')
  return margin
}

/** After this pause in typing the margin is stored. */
const PAUSE_MS = 1000

type Props = {
  articleId: string
  version: number
  stored: Draft
  mayWrite: boolean
  save: Act<{ version: number }>
  children: ReactNode
}

/** Holds the metadata beside the document and the version that every verb is compared with. */
export function MetadataProvider({ articleId, version, stored, mayWrite, save, children }: Props) {
  const refresh = useRefresh()
  const t = useTranslations('desk.metadata')
  const [state, setState] = useState(() => begin(stored, version))
  // Verbs wait for saves and read the outcome at once, before React renders again.
  const latest = useRef(state)
  const inFlight = useRef<Promise<void> | null>(null)
  const dispatch = useCallback((change: Change) => {
    latest.current = reduce(latest.current, change)
    setState(latest.current)
  }, [])
  const push = useCallback((): Promise<void> => {
    inFlight.current ??= (async () => {
      const { draft: sent, version: seen } = latest.current
      dispatch({ type: 'saving' })
      try {
        const acted = await save({ articleId, version: seen, ...metadataOf(sent) })
        dispatch({ type: 'saved', sent, seen, acted })
        if (acted.ok || acted.refusal?.kind === 'stale') refresh()
      } catch {
        dispatch({ type: 'failed', sentence: t('unreachable') })
      } finally {
        inFlight.current = null
      }
    })()
    return inFlight.current
  }, [articleId, save, dispatch, refresh, t])
  const flush = useCallback(async (): Promise<Flushed> => {
    await inFlight.current
    if (latest.current.status === 'failed' || latest.current.status === 'unsaved') await push()
    if (latest.current.status === 'unsaved') await push()
    const { status, version, sentence } = latest.current
    return status === 'saved' ? { ok: true, version } : { ok: false, sentence: sentence ?? t('unreachable') }
  }, [push, t])
  useEffect(() => dispatch({ type: 'arrived', draft: stored, version }), [stored, version, dispatch])
  useEffect(() => {
    if (state.status !== 'unsaved' || !mayWrite) return
    const timer = setTimeout(push, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [state, mayWrite, push])
  const margin = useMemo(() => ({ state, mayWrite, dispatch, flush }), [state, mayWrite, dispatch, flush])
  return <MarginContext value={margin}>{children}</MarginContext>
}

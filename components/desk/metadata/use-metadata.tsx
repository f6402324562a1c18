'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
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
/** After this the server is tried again that was out of reach. */
const AGAIN_MS = 10_000

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
  const unreachable = useRef(false)
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
        unreachable.current = false
        dispatch({ type: 'saved', sent, seen, acted })
        if (acted.ok || acted.refusal?.kind === 'stale') refresh()
      } catch {
        unreachable.current = true
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
  useAgain(state.status === 'failed' && mayWrite, unreachable, push)
  useLeaving(latest, push)
  const margin = useMemo(() => ({ state, mayWrite, dispatch, flush }), [state, mayWrite, dispatch, flush])
  return <MarginContext value={margin}>{children}</MarginContext>
}

/** What could not be stored is tried again by itself: when network or person are back, and until the server answers. */
function useAgain(failed: boolean, unreachable: { readonly current: boolean }, push: () => Promise<void>): void {
  useEffect(() => {
    if (!failed) return
    const timer = unreachable.current ? setTimeout(push, AGAIN_MS) : undefined
    window.addEventListener('online', push)
    window.addEventListener('focus', push)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', push)
      window.removeEventListener('focus', push)
    }
  }, [failed, unreachable, push])
}

/** The margin lies on no device: leaving the story stores it, leaving the page asks first. */
function useLeaving(latest: { readonly current: MetadataState }, push: () => Promise<void>): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (latest.current.status !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    return () => {
      window.removeEventListener('beforeunload', guard)
      if (latest.current.status === 'unsaved') void push()
    }
  }, [latest, push])
}

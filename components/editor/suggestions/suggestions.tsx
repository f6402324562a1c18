'use client'

import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { countWords } from '#lib/body/text.ts'
import { useEditingSession } from '../editing-session.tsx'
import { ask, askedOf, linkedIn, type Suggested } from './ask.ts'

/** Milliseconds of rest after which suggestions are asked for. */
const PAUSE = 700
/** A text of fewer words says too little. */
const ENOUGH = 3

export type SuggestionsValue = {
  /** The best first; without those that the text leads to by now. */
  suggestions: readonly Suggested[]
  /** `little` to go by yet, `asking` for the first time, `ready`, or `failed` until the text changes. */
  state: 'little' | 'asking' | 'ready' | 'failed'
  /** The body's editor; null where the text is only read. */
  editor: Editor | null
  /** Says that one was taken into the text, wherever it was offered. */
  accept: (suggested: Suggested) => void
}

const NOTHING: SuggestionsValue = { suggestions: [], state: 'little', editor: null, accept: () => {} }
const SuggestionsContext = createContext<SuggestionsValue>(NOTHING)
const AttachContext = createContext<(editor: Editor | null) => void>(() => {})

/** What the open text might lead to; nothing outside of `SuggestionsProvider`. */
export const useSuggestions = (): SuggestionsValue => useContext(SuggestionsContext)

/** For the body's editor: it says that it is there. */
export const useAttachBody = (): ((editor: Editor | null) => void) => useContext(AttachContext)

type Props = {
  articleId: string
  sectionId: string
  tags: readonly string[]
  onAccept: (suggested: Suggested) => void
  children: ReactNode
}

/** Asks what the open text might lead to, each time that typing rests; an answer that comes late is not shown. */
export function SuggestionsProvider({ articleId, sectionId, tags, onAccept, children }: Props) {
  const { shown, mayWrite } = useEditingSession()
  const [editor, setEditor] = useState<Editor | null>(null)
  const [answer, setAnswer] = useState<{ to: string; found: Suggested[]; failed: boolean } | null>(null)
  const isEnough = countWords(shown) + countWords({ ...shown, standfirst: shown.headline }) >= ENOUGH
  const body = useMemo(
    () => (mayWrite && isEnough ? JSON.stringify(askedOf(shown, { articleId, sectionId, tags })) : null),
    [mayWrite, isEnough, shown, articleId, sectionId, tags],
  )
  useEffect(() => {
    if (body === null) return
    const given = new AbortController()
    const timer = setTimeout(() => {
      ask(body, given.signal).then(
        (found) => setAnswer({ to: body, found, failed: false }),
        () => given.signal.aborted || setAnswer((old) => ({ to: body, found: old?.found ?? [], failed: true })),
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [body])
  const value = useMemo((): SuggestionsValue => {
    const linked = linkedIn(shown)
    const suggestions = (answer?.found ?? []).filter(({ articleId: id }) => !linked.includes(id))
    if (body === null) return { ...NOTHING, editor, accept: onAccept }
    return { suggestions, state: answer ? (answer.failed ? 'failed' : 'ready') : 'asking', editor, accept: onAccept }
  }, [answer, body, shown, editor, onAccept])
  return (
    <AttachContext value={setEditor}>
      <SuggestionsContext value={value}>{children}</SuggestionsContext>
    </AttachContext>
  )
}

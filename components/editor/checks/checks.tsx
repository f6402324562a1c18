'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { passagesOf } from '#lib/body/passages.ts'
import type { Checked, CheckSettings, Finding } from '#lib/newsroom/checks/check.ts'
import { checkedOf } from '#lib/newsroom/checks/checked.ts'
import { eachCheck, inOrder, runChecks } from '#lib/newsroom/checks/index.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { useEditingSession } from '../editing-session.tsx'
import { markFindings } from './marks.ts'
import { type Editors, marksIn, mend, showPlace, type TextPart } from './place.ts'
import { type ServerFacts, useCheckFacts } from './use-check-facts.ts'

/** Milliseconds of rest after which the text is checked: never while somebody types. */
const PAUSE = 400

export type ChecksValue = {
  findings: readonly Finding[]
  checked: Checked
  /** The sentence of a finding. */
  say: (finding: Finding) => string
  /** Brings a finding's place into view; false when it is not in the text. */
  show: (finding: Finding) => boolean
  /** Does its fix; false when the text has changed since, or cannot be written. */
  fix: (finding: Finding) => boolean
}
type Registry = (part: TextPart, editor: Editor | null) => void

const ChecksContext = createContext<ChecksValue | null>(null)
const RegistryContext = createContext<Registry>(() => {})
const EditorsContext = createContext<() => Editors>(() => ({}))

/** The findings in the open text. Throws outside of `ChecksProvider`. */
export function useChecks(): ChecksValue {
  const value = useContext(ChecksContext)
  if (!value) throw new Error('useChecks needs a ChecksProvider around it')
  return value
}

/** For the editors: each says that it is there, and is underlined. */
export const useCheckedEditors = (): Registry => useContext(RegistryContext)

/** The editors that are open now, for what writes into them. */
export const useOpenEditors = (): (() => Editors) => useContext(EditorsContext)

/** A finding's sentence in the reader's language; next-intl knows each key, a check names its keys itself. */
export function useSayFinding(): (finding: Finding) => string {
  const t = useTranslations('checks.says') as unknown as (
    key: string,
    values?: Record<string, string | number>,
  ) => string
  return useCallback(({ check, says }) => t(`${check}.${says.key}`, says.values && { ...says.values }), [t])
}

type Props = {
  articleId: string
  settings: CheckSettings
  first: ServerFacts
  metadata: Metadata
  sectionId: string
  children: ReactNode
}
type Result = { checked: Checked; findings: Finding[] }

/** Checks the open text with the same functions as the server, each time that typing rests. */
export function ChecksProvider({ articleId, settings, first, metadata, sectionId, children }: Props) {
  const { shown, document } = useEditingSession()
  const facts = useCheckFacts(articleId, first, shown)
  const say = useSayFinding()
  const editors = useRef<Editors>({})
  const [again, setAgain] = useState(0)
  // After a fix nobody waits for a rest in typing.
  const soon = useRef(false)
  const gather = useCallback(
    () => checkedOf(passagesOf(document()), { ...facts, settings, metadata, sectionId }),
    [document, facts, settings, metadata, sectionId],
  )
  const [result, setResult] = useState((): Result => {
    const checked = gather()
    return { checked, findings: runChecks(checked) }
  })
  useEffect(() => {
    const typing = new AbortController()
    const check = async () => {
      const now = await checkInSlices(gather(), typing.signal)
      if (!now) return
      setResult(now)
      underline(editors.current, now, say)
    }
    const timer = setTimeout(check, soon.current ? 0 : PAUSE)
    soon.current = false
    return () => {
      clearTimeout(timer)
      typing.abort()
    }
  }, [gather, say, shown, again])
  const register = useCallback<Registry>((part, editor) => {
    editors.current = { ...editors.current, [part]: editor }
    if (editor) setAgain((count) => count + 1)
  }, [])
  const open = useCallback(() => editors.current, [])
  const value = useMemo((): ChecksValue => {
    const { checked, findings } = result
    return {
      checked,
      findings,
      say,
      show: (finding) => showPlace(editors.current, checked, finding),
      fix: (finding) => {
        soon.current = true
        setAgain((count) => count + 1)
        return mend(editors.current, checked, finding)
      },
    }
  }, [result, say])
  return (
    <RegistryContext value={register}>
      <EditorsContext value={open}>
        <ChecksContext value={value}>{children}</ChecksContext>
      </EditorsContext>
    </RegistryContext>
  )
}

/** Milliseconds that checks may take before a key that was pressed meanwhile is served. */
const SLICE = 8

/** All checks, with a rest whenever a slice is used up; null when somebody types on. */
async function checkInSlices(checked: Checked, typing: AbortSignal): Promise<Result | null> {
  const findings: Finding[] = []
  let since = performance.now()
  for (const found of eachCheck(checked)) {
    findings.push(...found)
    if (performance.now() - since < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (typing.aborted) return null
    since = performance.now()
  }
  return { checked, findings: inOrder(findings) }
}

/** A block that changed while it was checked is left without a line: its offsets are of another text. */
function underline(editors: Editors, { checked, findings }: Result, say: (finding: Finding) => string): void {
  for (const part of ['headline', 'standfirst', 'body'] as const) {
    const editor = editors[part]
    if (editor && !editor.isDestroyed) markFindings(editor, marksIn(part, editor, checked, findings, say))
  }
}

'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useRefresh } from '#components/desk/use-refresh.tsx'
import { linkedIds } from '#lib/body/text.ts'
import { useEditingSession } from '../editing-session.tsx'
import { type Choice, type Offer, type Target, targetsOf } from './ask.ts'
import { useLinkNews } from './use-link-news.ts'

type Targets = {
  /** What is known of an article; undefined until it is. */
  of: (articleId: string) => Target | undefined
  /** What a pick or a match has told already. */
  learn: (choices: Iterable<Choice | Offer>) => void
}

const TargetsContext = createContext<Targets>({ of: () => undefined, learn: () => {} })
export const useTargets = (): Targets => useContext(TargetsContext)

/** Looks up what the baca juga of the text lead to: each article once, and again when something happens to it. */
export function ReadAlsoTargets({ children }: { children: ReactNode }) {
  const { shown } = useEditingSession()
  const [known, setKnown] = useState<ReadonlyMap<string, Target>>(new Map())
  const asked = useRef(new Set<string>())
  const ids = linkedIds(shown.body)
  const key = ids.sort().join(',')
  const add = useCallback(
    (targets: readonly Target[]) =>
      setKnown((old) => new Map([...old, ...targets.map((one) => [one.articleId, one] as const)])),
    [],
  )
  useEffect(() => {
    const missing = key.split(',').filter((id) => id && !asked.current.has(id))
    if (missing.length === 0) return
    for (const id of missing) asked.current.add(id)
    targetsOf(missing).then(add, () => {
      // Without an answer they are asked for again with the next change of the text.
      for (const id of missing) asked.current.delete(id)
    })
  }, [key, add])
  // One after the other: an answer of before must not stand over one of after. Without an answer the last one stands.
  const last = useRef(Promise.resolve())
  const refresh = useRefresh()
  useLinkNews(ids, (changed) => {
    const learn = (targets: readonly Target[]) => {
      add(targets)
      // The margin lists where the links lead, too.
      if (targets.some(({ articleId, state }) => known.get(articleId)?.state !== state)) refresh()
    }
    last.current = last.current.then(() => targetsOf(changed).then(learn, () => {}))
  })
  const value = useMemo(
    (): Targets => ({
      of: (articleId) => known.get(articleId),
      learn: (choices) =>
        add([...choices].map((choice) => ('state' in choice ? choice : { state: 'live', ...choice }))),
    }),
    [known, add],
  )
  return <TargetsContext value={value}>{children}</TargetsContext>
}

'use client'

import { useTranslations } from 'next-intl'
import { createContext, type KeyboardEvent, type ReactNode, useContext, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import type { BoardRow } from '../board/row.ts'
import { useSingleKeys } from '../keyboard/single-keys.ts'
import { useRefresh } from '../use-refresh.tsx'

type Marked = Pick<BoardRow, 'id' | 'version' | 'contentHash'>
type Marking = { marked: readonly Marked[]; toggle: (row: Marked) => void; clear: () => void }

const MarkingContext = createContext<Marking>({ marked: [], toggle: () => {}, clear: () => {} })

/** Whether a row is marked, and the keys that mark it (x) and clear all marks (Escape). */
export function useMark(row: Marked): { marked: boolean; onKey: (event: KeyboardEvent) => void } {
  const { marked, toggle, clear } = useContext(MarkingContext)
  const [singleKeys] = useSingleKeys()
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') clear()
    if (event.key === 'x' && singleKeys) toggle(row)
  }
  return { marked: marked.some(({ id }) => id === row.id), onKey }
}

type Props = { claim: Act<unknown>; children: ReactNode }

/** Marks on the stories of the lists within, and what can be done with all of them at once. Marks outlive a refresh. */
export function MarkingProvider({ claim, children }: Props) {
  const t = useTranslations('keyboard.marks')
  const say = useToast()
  const refresh = useRefresh()
  const [marked, setMarked] = useState<readonly Marked[]>([])
  const [busy, setBusy] = useState(false)
  const toggle = (row: Marked) =>
    setMarked((all) => (all.some(({ id }) => id === row.id) ? all.filter(({ id }) => id !== row.id) : [...all, row]))
  const clear = () => setMarked([])
  const claimAll = async () => {
    if (busy) return
    setBusy(true)
    const refused: string[] = []
    for (const { id, version, contentHash } of marked) {
      const acted = await claim({ articleId: id, version, contentHash }).catch(() => null)
      if (!acted?.ok) refused.push(acted?.sentence ?? t('unreachable'))
    }
    setBusy(false)
    clear()
    const done = marked.length - refused.length
    say({
      tone: refused.length > 0 ? 'bad' : 'good',
      text: [t('claimed', { count: done }), ...new Set(refused)].join(' '),
    })
    refresh()
  }
  return (
    <MarkingContext value={{ marked, toggle, clear }}>
      {children}
      {marked.length > 0 ? (
        <section
          aria-label={t('label')}
          className="fixed inset-x-0 bottom-0 z-20 flex items-center justify-center gap-3 border-line border-t bg-surface px-4 py-2"
        >
          <span role="status">{t('count', { count: marked.length })}</span>
          <Button look="primary" aria-disabled={busy || undefined} onClick={claimAll}>
            {busy ? t('busy') : t('claim')}
          </Button>
          <Button look="quiet" onClick={clear}>
            {t('clear')}
          </Button>
        </section>
      ) : null}
    </MarkingContext>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { compareText } from '#lib/body/compare/spans.ts'
import type { FixConflict } from '#lib/body/merge/merge-fix.ts'
import type { Act } from '../acted.ts'
import { Spans } from '../compare/spans.tsx'
import { useMetadata } from '../metadata/use-metadata.tsx'
import { useRefresh } from '../use-refresh.tsx'

type Waiting = FixConflict & { id: string }
type Props = { articleId: string; conflicts: readonly Waiting[]; mayWrite: boolean; settle: Act<{ version: number }> }

/** Fixes of the live text that met other changes here: both texts, and the choice between them. */
export function QuickFixConflicts({ conflicts, ...rest }: Props) {
  return conflicts.map((conflict) => <Conflict key={conflict.id} conflict={conflict} {...rest} />)
}

function Conflict({ articleId, conflict, mayWrite, settle }: Omit<Props, 'conflicts'> & { conflict: Waiting }) {
  const t = useTranslations('quickFix')
  const say = useToast()
  const refresh = useRefresh()
  const metadata = useMetadata()
  const [busy, setBusy] = useState(false)
  const { part, live, working } = conflict
  const take = async (choice: 'fix' | 'pending') => {
    if (busy) return
    setBusy(true)
    try {
      const margin = await metadata.flush()
      if (!margin.ok) return say({ tone: 'bad', text: margin.sentence })
      const acted = await settle({ articleId, version: margin.version, conflictId: conflict.id, take: choice })
      if (!acted.ok) return say({ tone: 'bad', text: acted.sentence })
      metadata.dispatch({ type: 'moved', version: acted.value.version })
      say({ tone: 'good', text: t(choice === 'fix' ? 'taken' : 'left') })
    } catch {
      say({ tone: 'bad', text: t('unreachable') })
    } finally {
      setBusy(false)
      refresh()
    }
  }
  const spans = compareText(working ?? '', live)
  return (
    <Notice tone="note" title={t('conflict', { part: t(`part.${part}`) })}>
      <p className="mt-1 text-soft text-sm">{t('pendingText')}</p>
      <p className="font-book">{working === null ? t('gone') : <Spans spans={spans} shown="before" />}</p>
      <p className="mt-1 text-soft text-sm">{t('fixText')}</p>
      <p className="font-book">{working === null ? live : <Spans spans={spans} shown="after" />}</p>
      {mayWrite ? (
        <p className="mt-2 flex flex-wrap gap-2">
          {working === null ? null : (
            <Button size="small" aria-disabled={busy || undefined} onClick={() => void take('fix')}>
              {t('take')}
            </Button>
          )}
          <Button size="small" aria-disabled={busy || undefined} onClick={() => void take('pending')}>
            {t('leave')}
          </Button>
        </p>
      ) : null}
    </Notice>
  )
}

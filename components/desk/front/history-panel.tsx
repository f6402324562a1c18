'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { FrontToEdit } from '#lib/newsroom/front/views.ts'
import { Exact } from '../moment.tsx'

type Props = {
  front: FrontToEdit
  timeZone: string
  mayArrange: boolean
  busy: boolean
  onRollBack: (ordinal: number) => Promise<void>
  onCompare: (ordinal: number) => void
}

/** What readers saw, the newest first; each can be brought back. */
export function HistoryPanel({ front, timeZone, mayArrange, busy, onRollBack, onCompare }: Props) {
  const t = useTranslations('fronts')
  const [asked, setAsked] = useState<number | null>(null)
  const { live, editions } = front
  const confirm = async () => {
    if (asked !== null) await onRollBack(asked)
    setAsked(null)
  }
  const backName = (ordinal: number) => (ordinal === 0 ? t('history.backRule') : t('history.backOf', { ordinal }))
  return (
    <div className="flex flex-col gap-3">
      {editions.length === 0 ? <p className="text-soft">{t('history.none')}</p> : null}
      <ol className="flex flex-col gap-2 empty:hidden">
        {editions.map(({ ordinal, by, at, restores }) => (
          <li key={ordinal} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b pb-2">
            <span className="min-w-0 flex-1">
              <span className="font-medium">{t('history.edition', { ordinal })}</span>{' '}
              {ordinal === live.ordinal ? <Badge strong>{t('history.live')}</Badge> : null}
              <span className="block text-faint text-sm">
                <Exact at={at} timeZone={timeZone} /> · {by}
                {restores === null
                  ? ''
                  : ` · ${restores === 0 ? t('history.restoresRule') : t('history.restores', { restores })}`}
              </span>
            </span>
            <Button size="small" look="quiet" onClick={() => onCompare(ordinal)}>
              {t('history.look')}
            </Button>
            {mayArrange && ordinal !== live.ordinal ? (
              <Button size="small" aria-label={backName(ordinal)} onClick={() => setAsked(ordinal)}>
                {t('history.back')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {mayArrange && live.ordinal !== 0 ? (
        <Button size="small" className="self-start" onClick={() => setAsked(0)}>
          {t('history.backRule')}
        </Button>
      ) : null}
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={asked === null ? '' : backName(asked)}
        closeLabel={t('close')}
      >
        <div className="flex flex-col gap-4">
          <p>{asked === 0 ? t('history.askRule') : t('history.ask', { ordinal: asked ?? 0 })}</p>
          <div className="flex gap-2">
            <Button look="live" aria-disabled={busy || undefined} onClick={() => void confirm()}>
              {asked === 0 ? t('history.backRule') : t('history.back')}
            </Button>
            <Button onClick={() => setAsked(null)}>{t('history.cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </div>
  )
}

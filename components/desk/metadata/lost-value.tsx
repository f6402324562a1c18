'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Draft, DraftField } from './draft.ts'
import { useMetadata } from './use-metadata.tsx'

type Props<F extends DraftField> = { field: F; show: (value: NonNullable<Draft[F]>) => string }

/** What was typed here into a field that somebody else changed first: shown until it is taken up again or let go. */
export function LostValue<F extends DraftField>({ field, show }: Props<F>) {
  const t = useTranslations('desk.metadata')
  const { state, dispatch } = useMetadata()
  if (!(field in state.lost)) return null
  const typed = state.lost[field] as Draft[F]
  return (
    <div role="alert" className="mt-1 rounded-md border border-note-line bg-note-wash px-2.5 py-1.5 text-sm">
      <p>
        <span className="text-note">{t('youTyped')}</span> {typed === null ? t('nothing') : show(typed)}
      </p>
      <p className="mt-1 flex gap-1">
        <Button size="small" onClick={() => dispatch({ type: 'settle', field, take: true })}>
          {t('takeMine')}
        </Button>
        <Button size="small" look="quiet" onClick={() => dispatch({ type: 'settle', field, take: false })}>
          {t('keepTheirs')}
        </Button>
      </p>
    </div>
  )
}

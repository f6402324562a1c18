'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useMetadata } from './use-metadata.tsx'

/** What is true of the margin now: stored, being stored, not stored and why. */
export function StatusLine() {
  const t = useTranslations('desk.metadata')
  const { state, mayWrite, flush } = useMetadata()
  if (!mayWrite) return <p className="text-faint text-sm">{t('readOnly')}</p>
  return (
    <div
      role="status"
      aria-label={t('status')}
      className="sticky -top-4 z-10 -mx-4 -mt-4 border-transparent border-b bg-surface px-4 pt-4 pb-1"
    >
      {state.sentence ? (
        <Notice
          tone={state.status === 'failed' ? 'bad' : 'note'}
          action={
            state.status === 'failed' ? (
              <Button size="small" onClick={flush}>
                {t('tryAgain')}
              </Button>
            ) : null
          }
        >
          {state.sentence}
        </Notice>
      ) : (
        <p className="text-faint text-sm">{t(`state.${state.status}`)}</p>
      )}
    </div>
  )
}

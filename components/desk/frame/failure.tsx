'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { MessagePage } from './message-page.tsx'

type Props = { error: unknown; retry: () => void }

/** An error that nobody expected: a number to name to the admin, and a way to try again. Never a stack trace. */
export function Failure({ error, retry }: Props) {
  const t = useTranslations('desk.frame')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <MessagePage
      title={t('failedTitle')}
      action={
        <Button look="primary" onClick={() => retry()}>
          {t('tryAgain')}
        </Button>
      }
    >
      <p>{t('failed')}</p>
      {digest ? <p className="mt-2 font-mono text-sm">{t('failureId', { id: digest })}</p> : null}
    </MessagePage>
  )
}

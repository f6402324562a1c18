'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { EmailField } from './account-fields.tsx'

type State = { email: string; sentence: string | null } | null
type Props = { ask: (previous: State, form: FormData) => Promise<State> }

/** Asks for the mail with the link to a new password. */
export function ForgottenForm({ ask }: Props) {
  const t = useTranslations('auth.forgotten')
  const [state, act] = useActionState(ask, null)
  const [email, setEmail] = useState(state?.email ?? '')
  const back = (
    <p className="mt-4 text-sm">
      <Link href="/newsroom/sign-in" className="rounded underline underline-offset-2">
        {t('back')}
      </Link>
    </p>
  )
  if (state && state.sentence === null) {
    return (
      <>
        <Notice tone="good" role="status" title={t('sentTitle')}>
          {t('sent', { email: state.email })}
        </Notice>
        {back}
      </>
    )
  }
  return (
    <>
      <p className="mb-6 text-soft">{t('intro')}</p>
      <form action={act} className="flex flex-col gap-4">
        {state ? (
          <Notice tone="bad" role="alert">
            {state.sentence}
          </Notice>
        ) : null}
        <EmailField label={t('email')} value={email} onChange={setEmail} />
        <SubmitButton look="primary" size="large" busyLabel={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </form>
      {back}
    </>
  )
}

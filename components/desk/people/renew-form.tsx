'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { PasswordField } from './account-fields.tsx'

type State = { field: string | null; sentence: string; isExpired: boolean } | null
type Props = { renew: (previous: State, form: FormData) => Promise<State> }

/** The new password, for whoever holds the link. */
export function RenewForm({ renew }: Props) {
  const t = useTranslations('auth.renew')
  const [state, act] = useActionState(renew, null)
  const [password, setPassword] = useState('')
  return (
    <form action={act} className="flex flex-col gap-4">
      {state && state.field !== 'password' ? (
        <Notice
          tone="bad"
          role="alert"
          action={
            state.isExpired ? (
              <Link href="/newsroom/password" className="rounded underline underline-offset-2">
                {t('again')}
              </Link>
            ) : null
          }
        >
          {state.sentence}
        </Notice>
      ) : null}
      <PasswordField
        label={t('password')}
        hint={t('passwordHint')}
        error={state?.field === 'password' ? state.sentence : null}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
      />
      <SubmitButton look="primary" size="large" busyLabel={t('busy')}>
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

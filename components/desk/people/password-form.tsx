'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { PasswordField } from './account-fields.tsx'

/** A new password ends every session of the account, this one too: one signs in again with it. */
export function PasswordForm({ change }: { change: Act<unknown> }) {
  const t = useTranslations('settings.account')
  const common = useTranslations('settings.form')
  const [values, setValues] = useState({ current: '', next: '' })
  const { busy, problem, at, act } = useAct(change, ['current', 'next'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act(values)
    // The cookie is void now: a whole new page, with nothing left of the old session.
    if (acted?.ok) window.location.assign('/newsroom/sign-in?changed=1')
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <PasswordField
        label={t('current')}
        error={at('current')}
        name="current"
        value={values.current}
        onChange={(current) => setValues({ ...values, current })}
        autoComplete="current-password"
      />
      <PasswordField
        label={t('next')}
        hint={t('nextHint')}
        error={at('next')}
        name="next"
        value={values.next}
        onChange={(next) => setValues({ ...values, next })}
        autoComplete="new-password"
      />
      <p className="text-faint text-sm">{t('endsSessions')}</p>
      <FormFoot problem={problem} busy={busy} label={t('changePassword')} busyLabel={common('busy')} />
    </form>
  )
}

'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState, useRef, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { EmailField, PasswordField } from './account-fields.tsx'
import { type DemoAccount, DemoAccounts } from './demo-accounts.tsx'

type State = { email: string; sentence: string } | null
type Props = {
  enter: (previous: State, form: FormData) => Promise<State>
  next: string
  demo: { accounts: readonly DemoAccount[]; password: string } | null
}

/** E-mail and password. What was typed stays when it is refused; without script the e-mail does. */
export function SignInForm({ enter, next, demo }: Props) {
  const t = useTranslations('auth.signIn')
  const [state, act] = useActionState(enter, null)
  const [email, setEmail] = useState(state?.email ?? '')
  const [password, setPassword] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const fill = (account: DemoAccount) => {
    setEmail(account.email)
    setPassword(demo?.password ?? '')
    form.current?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus()
  }
  return (
    <>
      <form ref={form} action={act} className="flex flex-col gap-4">
        <input type="hidden" name="next" value={next} />
        {state ? (
          <Notice tone="bad" role="alert">
            {state.sentence}
          </Notice>
        ) : null}
        <EmailField label={t('email')} value={email} onChange={setEmail} />
        <PasswordField label={t('password')} value={password} onChange={setPassword} autoComplete="current-password" />
        <SubmitButton look="primary" size="large" busyLabel={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </form>
      <p className="mt-4 text-sm">
        <Link href="/newsroom/password" className="rounded underline underline-offset-2">
          {t('forgotten')}
        </Link>
      </p>
      {demo ? null : <p className="mt-2 text-faint text-sm">{t('noAccount')}</p>}
      {demo ? <DemoAccounts accounts={demo.accounts} password={demo.password} onPick={fill} /> : null}
    </>
  )
}

'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState, useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
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
        <Field label={t('email')}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              name="email"
              required
              autoComplete="username"
              maxLength={254}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Field label={t('password')}>
          {(control) => (
            <TextInput
              {...control}
              type="password"
              name="password"
              required
              autoComplete="current-password"
              maxLength={200}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
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

'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { authorPath } from '#lib/newsroom/paths.ts'
import { PasswordField } from './account-fields.tsx'

type State = { field: string | null; sentence: string; handle: string } | null
type Props = { accept: (previous: State, form: FormData) => Promise<State> }

/** The two things an invited person chooses: the handle in their page's address, and a password. */
export function InvitationForm({ accept }: Props) {
  const t = useTranslations('auth.invitation')
  const [state, act] = useActionState(accept, null)
  const [handle, setHandle] = useState(state?.handle ?? '')
  const [password, setPassword] = useState('')
  const at = (field: string) => (state?.field === field ? state.sentence : null)
  const isElsewhere = state !== null && state.field !== 'handle' && state.field !== 'password'
  return (
    <form action={act} className="flex flex-col gap-4">
      {isElsewhere ? (
        <Notice tone="bad" role="alert">
          {state.sentence}
        </Notice>
      ) : null}
      <Field
        label={t('handle')}
        error={at('handle')}
        hint={t.rich('handleHint', { path: () => <code>{authorPath(handle || 'ani')}</code> })}
      >
        {(control) => (
          <TextInput
            {...control}
            name="handle"
            required
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={handle}
            onChange={({ target }) => setHandle(target.value.toLowerCase().replace(/\s+/g, '-'))}
          />
        )}
      </Field>
      <PasswordField
        label={t('password')}
        hint={t('passwordHint')}
        error={at('password')}
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

'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { authorPath } from '#lib/newsroom/paths.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

export type Profile = { id: string; name: string; handle: string; bio: string; version: number }
type Props = {
  profile: Profile
  /** A byline is given by the admin. */
  mayRename: boolean
  change: Act<unknown>
  onDone: (name: string) => void
}

/** The name somebody works under, and what their page tells readers. */
export function ProfileForm({ profile, mayRename, change, onDone }: Props) {
  const t = useTranslations('settings.profile')
  const common = useTranslations('settings.form')
  const [values, setValues] = useState({ name: profile.name, bio: profile.bio })
  const { busy, problem, at, act } = useAct(change, ['name', 'bio'], common('unreachable'))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ userId: profile.id, version: profile.version, ...values })
    if (acted?.ok) onDone(values.name.trim())
  }
  return (
    <form onSubmit={save} noValidate aria-label={t('title')} className="flex flex-col gap-4">
      {mayRename ? (
        <Field label={t('name')} error={at('name')} hint={t('nameHint')}>
          {(control) => (
            <TextInput
              {...control}
              required
              autoComplete="off"
              maxLength={120}
              value={values.name}
              onChange={({ target }) => setValues({ ...values, name: target.value })}
            />
          )}
        </Field>
      ) : null}
      <Field
        label={t('bio')}
        error={at('bio')}
        hint={t.rich('bioHint', { path: () => <code>{authorPath(profile.handle)}</code> })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={values.bio}
            onChange={({ target }) => setValues({ ...values, bio: target.value })}
          />
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={t('save')} busyLabel={common('busy')} />
    </form>
  )
}

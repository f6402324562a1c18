'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { type Rights, RoleFields, rightsOf } from './role-fields.tsx'

type Props = {
  sections: readonly { id: string; name: string }[]
  invite: Act<unknown>
  onDone: (email: string) => void
}

/** Asks somebody in by mail. */
export function InviteForm({ sections, invite, onDone }: Props) {
  const t = useTranslations('settings.users')
  const common = useTranslations('settings.form')
  const [who, setWho] = useState({ name: '', email: '' })
  const [rights, setRights] = useState<Rights>({ roles: ['reporter'], sectionIds: [] })
  const { busy, problem, at, act } = useAct(invite, ['name', 'email', 'roles'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ ...who, ...rightsOf(rights) })
    if (acted?.ok) onDone(who.email)
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('email')} error={at('email')} hint={t('emailHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            required
            autoComplete="off"
            maxLength={254}
            value={who.email}
            onChange={({ target }) => setWho({ ...who, email: target.value })}
          />
        )}
      </Field>
      <Field label={t('name')} error={at('name')}>
        {(control) => (
          <TextInput
            {...control}
            required
            autoComplete="off"
            maxLength={120}
            value={who.name}
            onChange={({ target }) => setWho({ ...who, name: target.value })}
          />
        )}
      </Field>
      <RoleFields value={rights} onChange={setRights} sections={sections} error={at('roles')} />
      <FormFoot problem={problem} busy={busy} label={t('sendInvitation')} busyLabel={common('busy')} />
    </form>
  )
}

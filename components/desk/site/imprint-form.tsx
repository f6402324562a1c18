'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Imprint } from '#lib/newsroom/imprint.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

type Props = { imprint: Imprint; version: number; save: Act<{ version: number }> }

const LINES = [
  { name: 'company', type: 'text', most: 120 },
  { name: 'email', type: 'email', most: 200 },
  { name: 'phone', type: 'tel', most: 40 },
] as const
const TEXTS = [
  { name: 'address', most: 500 },
  { name: 'accounts', most: 6_000 },
] as const
const FIELDS = ['company', 'address', 'email', 'phone', 'accounts']

/** The press company behind the newsroom, how to reach it, and its accounts elsewhere, one a line. */
export function ImprintForm({ imprint, version, save }: Props) {
  const t = useTranslations('pages.imprint')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [values, setValues] = useState({ ...imprint, accounts: imprint.accounts.join('\n') })
  const { busy, problem, at, act } = useAct(save, FIELDS, common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const accounts = values.accounts.split(/\s+/).filter(Boolean)
    const acted = await act({ ...values, accounts, version })
    if (!acted?.ok) return
    say({ tone: 'good', text: t('saved') })
    router.refresh()
  }
  return (
    <form onSubmit={send} noValidate aria-label={t('title')} className="flex flex-col gap-4">
      {LINES.map(({ name, type, most }) => (
        <Field key={name} label={t(name)} error={at(name)}>
          {(control) => (
            <TextInput
              {...control}
              type={type}
              maxLength={most}
              value={values[name]}
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      {TEXTS.map(({ name, most }) => (
        <Field key={name} label={t(name)} error={at(name)} hint={t(`${name}Hint`)}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={most}
              value={values[name]}
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}

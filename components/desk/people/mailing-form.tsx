'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

const MAILINGS = ['none', 'digest', 'atOnce'] as const
type Mailing = (typeof MAILINGS)[number]
type Props = { mailing: Mailing; digestHour: number; change: Act<unknown> }

/** How one is told by mail: never, once a day, or at once. */
export function MailingForm({ change, ...stored }: Props) {
  const t = useTranslations('notifications.mailing')
  const common = useTranslations('settings.form')
  const say = useToast()
  const [mailing, setMailing] = useState<Mailing>(stored.mailing)
  const [digestHour, setDigestHour] = useState(stored.digestHour)
  const { busy, problem, act } = useAct(change, [], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ mailing, digestHour })
    if (acted?.ok) say({ tone: 'good', text: t('saved') })
  }
  return (
    <form onSubmit={send} noValidate aria-label={t('title')} className="flex flex-col gap-4">
      <Field label={t('how')}>
        {(control) => (
          <Select {...control} value={mailing} onChange={({ target }) => setMailing(target.value as Mailing)}>
            {MAILINGS.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {mailing === 'digest' ? (
        <Field label={t('hour')}>
          {(control) => (
            <Select {...control} value={digestHour} onChange={({ target }) => setDigestHour(Number(target.value))}>
              {Array.from({ length: 24 }, (_, hour) => (
                <option key={hour} value={hour}>
                  {String(hour).padStart(2, '0')}.00
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}

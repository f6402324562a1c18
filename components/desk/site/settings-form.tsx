'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { TIME_ZONES, ZONE_NAMES } from '#lib/newsroom/dates.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

type Site = { name: string; tagline: string; timeZone: string; version: number }

/** The newsroom's name and time. */
export function SettingsForm({ site, save }: { site: Site; save: Act<{ version: number }> }) {
  const t = useTranslations('settings.site')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [values, setValues] = useState(site)
  const { busy, problem, at, act } = useAct(save, ['name', 'tagline', 'timeZone'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act(values)
    if (!acted?.ok) return
    setValues({ ...values, version: acted.value.version })
    say({ tone: 'good', text: t('saved') })
    router.refresh()
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('name')} error={at('name')} hint={t('nameHint')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={60}
            value={values.name}
            onChange={({ target }) => setValues({ ...values, name: target.value })}
          />
        )}
      </Field>
      <Field label={t('tagline')} error={at('tagline')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={values.tagline}
            onChange={({ target }) => setValues({ ...values, tagline: target.value })}
          />
        )}
      </Field>
      <Field label={t('timeZone')} error={at('timeZone')} hint={t('timeZoneHint')}>
        {(control) => (
          <Select
            {...control}
            value={values.timeZone}
            onChange={({ target }) => setValues({ ...values, timeZone: target.value })}
          >
            {TIME_ZONES.map((zone) => (
              <option key={zone} value={zone}>
                {t(`zone.${ZONE_NAMES[zone]}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}

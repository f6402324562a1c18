'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { AskDialog, type AskProps } from './ask-dialog.tsx'

/** The minute as the newsroom's clock shows it; `zone` is that clock's name. */
export function ScheduleDialog({ zone, initial, ...ask }: AskProps & { zone: string; initial: string }) {
  const t = useTranslations('desk.schedule')
  const verb = useTranslations('desk.article.verb')
  const [at, setAt] = useState(initial)
  const [missing, setMissing] = useState(false)
  const answer = () => {
    setMissing(at === '')
    return at === '' ? null : { at }
  }
  return (
    <AskDialog {...ask} title={t('title')} submitLabel={verb('schedule')} answer={answer}>
      <Field label={t('at', { zone })} hint={t('hint')} error={missing ? t('missing') : null}>
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            step={60}
            value={at}
            onChange={({ target }) => setAt(target.value.slice(0, 16))}
          />
        )}
      </Field>
    </AskDialog>
  )
}

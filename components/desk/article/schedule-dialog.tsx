'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { type TimeZone, ZONE_NAMES } from '#lib/newsroom/dates.ts'
import { anHourFrom, wallOf } from '#lib/newsroom/zone.ts'
import { WallInWords } from '../moment.tsx'
import type { Clock } from './action-bar.tsx'
import { AskDialog, type AskProps } from './ask-dialog.tsx'

/** The minute as the newsroom's clock shows it, and in words: a browser may write the month first. */
export function ScheduleDialog({ timeZone, minute, ...ask }: AskProps & Clock) {
  const t = useTranslations('desk.schedule')
  const verb = useTranslations('desk.article.verb')
  const [typed, setTyped] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const at = typed ?? (ask.open ? stillAhead(minute, timeZone) : minute)
  const answer = () => {
    setMissing(at === '')
    return at === '' ? null : { at }
  }
  const close = () => {
    setTyped(null)
    ask.onClose()
  }
  return (
    <AskDialog {...ask} onClose={close} title={t('title')} submitLabel={verb('schedule')} answer={answer}>
      <Field
        label={t('at', { zone: ZONE_NAMES[timeZone as TimeZone] ?? timeZone })}
        hint={
          <>
            <WallInWords wall={at} timeZone={timeZone} /> {t('hint')}
          </>
        }
        error={missing ? t('missing') : null}
      >
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            step={60}
            value={at}
            onChange={({ target }) => setTyped(target.value.slice(0, 16))}
          />
        )}
      </Field>
    </AskDialog>
  )
}

/** The page may have been open for hours: what it offered then is over. */
function stillAhead(minute: string, timeZone: string): string {
  const now = new Date()
  return minute > wallOf(now, timeZone) ? minute : wallOf(anHourFrom(now), timeZone)
}

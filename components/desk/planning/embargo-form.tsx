'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { type TimeZone, ZONE_NAMES } from '#lib/newsroom/dates.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useMetadata } from '../metadata/use-metadata.tsx'
import { Exact, WallInWords } from '../moment.tsx'
import { useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'

type Props = {
  articleId: string
  /** The bar in force, or null. */
  until: Date | null
  scheduledAt: Date | null
  mayPlan: boolean
  timeZone: string
  set: Act<{ version: number }>
}

/** The minute before which nothing may go out, in the story's margin. It knows no schedule, but says when the two disagree. */
export function EmbargoForm({ articleId, until, scheduledAt, mayPlan, timeZone, set }: Props) {
  const t = useTranslations('planning')
  const metadata = useMetadata()
  const refresh = useRefresh()
  const say = useToast()
  const stored = until ? wallOf(until, timeZone) : ''
  const [typed, setTyped] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const wall = typed ?? stored
  const { busy, problem, at, act } = useAct(set, ['embargoUntil', 'until'], t('pitches.unreachable'))
  const send = async (minute: string | null) => {
    const margin = await metadata.flush()
    const { version } = margin.ok ? margin : metadata.state
    const acted = await act({ articleId, version, until: minute })
    if (!acted?.ok) return
    metadata.dispatch({ type: 'moved', version: acted.value.version })
    setTyped(null)
    say({ tone: 'good', text: minute ? t('embargo.saved') : t('embargo.lifted') })
    refresh()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(wall === '')
    if (wall !== '') void send(wall)
  }
  return (
    <form onSubmit={submit} noValidate aria-label={t('embargo.title')} className="mt-6 border-line border-t pt-4">
      <fieldset disabled={!mayPlan} className="flex min-w-0 flex-col gap-3">
        <legend className="float-left mb-1 font-semibold">{t('embargo.title')}</legend>
        <Field
          label={t('embargo.until', { zone: ZONE_NAMES[timeZone as TimeZone] ?? timeZone })}
          hint={
            <>
              <WallInWords wall={wall} timeZone={timeZone} /> {t('embargo.hint')}
            </>
          }
          error={missing ? t('embargo.missing') : (at('embargoUntil') ?? at('until'))}
        >
          {(control) => (
            <TextInput
              {...control}
              type="datetime-local"
              step={60}
              value={wall}
              onChange={({ target }) => setTyped(target.value.slice(0, 16))}
            />
          )}
        </Field>
        {until && scheduledAt && scheduledAt < until ? (
          <p className="text-note text-sm">
            {t.rich('embargo.beforeSchedule', { at: () => <Exact at={scheduledAt} timeZone={timeZone} /> })}
          </p>
        ) : null}
        {mayPlan ? (
          <FormFoot problem={problem} busy={busy} label={t('embargo.set')} busyLabel={t('pitches.busy')}>
            {until ? (
              <Button aria-disabled={busy || undefined} onClick={() => void send(null)}>
                {t('embargo.lift')}
              </Button>
            ) : null}
          </FormFoot>
        ) : (
          <p className="text-faint text-sm">{until ? t('panel.readOnly') : t('embargo.none')}</p>
        )}
      </fieldset>
    </form>
  )
}

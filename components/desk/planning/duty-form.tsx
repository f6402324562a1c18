'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { draftOf, PlanFields, planOf } from './plan-fields.tsx'
import type { Choice, PitchCard } from './view.ts'

type Load = Readonly<Record<string, number>>

/** What is due from whom on a day; null until it is known. */
function useLoad(day: string): Load | null {
  const [load, setLoad] = useState<Load | null>(null)
  useEffect(() => {
    setLoad(null)
    if (day === '') return
    const aborted = new AbortController()
    fetch(`/newsroom/pitches/load?day=${day}`, { signal: aborted.signal })
      .then(async (answer) => setLoad(answer.ok ? await answer.json() : null))
      .catch(() => {})
    return () => aborted.abort()
  }, [day])
  return load
}

type Props = {
  card: PitchCard
  reporters: readonly Choice[]
  photographers: readonly Choice[]
  timeZone: string
  label: string
  action: Act<unknown>
  onDone: () => void
}

/** Who does it and by when; beside each name how much is due from them on that day. */
export function DutyForm({ card, reporters, photographers, timeZone, label, action, onDone }: Props) {
  const t = useTranslations('planning.pitches')
  const [plan, setPlan] = useState(() => draftOf(card, timeZone))
  const [reporterId, setReporterId] = useState(card.reporterId ?? '')
  const [photographerId, setPhotographerId] = useState(card.photographerId ?? '')
  const [note, setNote] = useState(card.note)
  const load = useLoad(plan.due.slice(0, 10))
  const fields = ['reporterId', 'photographerId', 'dueAt', 'wantedWords', 'note']
  const { busy, problem, at, act } = useAct(action, fields, t('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const people = { reporterId, photographerId: photographerId || null }
    const acted = await act({
      assignmentId: card.id,
      version: card.version,
      ...people,
      ...planOf(plan, timeZone),
      note,
    })
    if (acted?.ok) onDone()
  }
  const option = ({ id, name }: Choice) => (
    <option key={id} value={id}>
      {load ? t('loaded', { name, count: load[id] ?? 0 }) : name}
    </option>
  )
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <PlanFields draft={plan} onChange={setPlan} at={at} />
      <Field label={t('reporter')} error={at('reporterId')} hint={plan.due ? null : t('loadHint')}>
        {(control) => (
          <Select {...control} required value={reporterId} onChange={({ target }) => setReporterId(target.value)}>
            <option value="">{t('choose')}</option>
            {reporters.map(option)}
          </Select>
        )}
      </Field>
      <Field label={t('photographer')} error={at('photographerId')}>
        {(control) => (
          <Select {...control} value={photographerId} onChange={({ target }) => setPhotographerId(target.value)}>
            <option value="">{t('nobody')}</option>
            {photographers.map(option)}
          </Select>
        )}
      </Field>
      <Field label={t('note')} error={at('note')}>
        {(control) => (
          <TextArea {...control} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={label} busyLabel={t('busy')} />
    </form>
  )
}

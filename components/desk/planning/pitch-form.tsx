'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { type PlanDraft, PlanFields, planOf } from './plan-fields.tsx'
import type { Choice, PitchActions } from './view.ts'

type Props = { sections: readonly Choice[]; timeZone: string; pitch: PitchActions['pitch']; onDone: () => void }

export function PitchForm({ sections, timeZone, pitch, onDone }: Props) {
  const t = useTranslations('planning.pitches')
  const [topic, setTopic] = useState('')
  const [angle, setAngle] = useState('')
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '')
  const [plan, setPlan] = useState<PlanDraft>({ due: '', words: '', priority: 'normal' })
  const { busy, problem, at, act } = useAct(pitch, ['topic', 'dueAt', 'wantedWords'], t('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ topic, angle, sectionId, ...planOf(plan, timeZone) })
    if (acted?.ok) onDone()
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('topic')} error={at('topic')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={200}
            value={topic}
            onChange={({ target }) => setTopic(target.value)}
          />
        )}
      </Field>
      <Field label={t('angle')}>
        {(control) => (
          <TextArea {...control} maxLength={2000} value={angle} onChange={({ target }) => setAngle(target.value)} />
        )}
      </Field>
      <Field label={t('section')}>
        {(control) => (
          <Select {...control} value={sectionId} onChange={({ target }) => setSectionId(target.value)}>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <PlanFields draft={plan} onChange={setPlan} at={at} />
      <FormFoot problem={problem} busy={busy} label={t('send')} busyLabel={t('busy')} />
    </form>
  )
}

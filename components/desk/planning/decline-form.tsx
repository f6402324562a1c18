'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import type { PitchActions, PitchCard } from './view.ts'

type Props = { card: PitchCard; decline: PitchActions['decline']; onDone: () => void }

/** Turning a pitch down takes a reason. */
export function DeclineForm({ card, decline, onDone }: Props) {
  const t = useTranslations('planning.pitches')
  const [note, setNote] = useState('')
  const { busy, problem, at, act } = useAct(decline, ['note'], t('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ assignmentId: card.id, version: card.version, note })
    if (acted?.ok) onDone()
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('reason')} hint={t('reasonHint')} error={at('note')}>
        {(control) => (
          <TextArea
            {...control}
            required
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={t('decline')} busyLabel={t('busy')} />
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import { AskDialog } from '../article/ask-dialog.tsx'
import { useCheckName } from './check-name.ts'

type Props = { check: string | null; onClose: () => void; onOverride: (reason: string) => Promise<boolean> }

/** Letting a finding pass takes a reason: it stands on the timeline for good. */
export function OverrideDialog({ check, onClose, onOverride }: Props) {
  const t = useTranslations('checks')
  const nameOf = useCheckName()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <AskDialog
      open={check !== null}
      onClose={onClose}
      title={t('overrideTitle', { check: check ? nameOf(check) : '' })}
      submitLabel={t('override')}
      answer={() => {
        if (reason.trim() !== '') return { reason }
        setMissing(true)
        field.current?.focus()
        return null
      }}
      onAnswer={async (answer) => {
        const done = await onOverride(answer.reason ?? '')
        if (done) setReason('')
        return done
      }}
    >
      <p className="text-soft">{t('overrideHint')}</p>
      <Field label={t('reason')} error={missing ? t('reasonMissing') : null}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={3}
            required
            maxLength={500}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
    </AskDialog>
  )
}

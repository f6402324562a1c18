'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import { type Answered, AskDialog } from './ask-dialog.tsx'

type Props = { open: boolean; onClose: () => void; onReturn: (note: string) => Promise<Answered> }

/** Giving a story back takes a note: the reporter reads it first thing. What was typed stays until it was sent. */
export function ReturnDialog({ open, onClose, onReturn }: Props) {
  const t = useTranslations('desk.article')
  const field = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={t('returnTitle')}
      submitLabel={t('verb.return')}
      answer={() => {
        if (note.trim() !== '') return { note }
        setMissing(true)
        field.current?.focus()
        return null
      }}
      onAnswer={async () => {
        const answered = await onReturn(note)
        if (answered === true) setNote('')
        return answered
      }}
    >
      <Field label={t('note')} hint={t('noteHint')} error={missing ? t('noteMissing') : null}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={5}
            required
            maxLength={2000}
            value={note}
            onChange={({ target }) => {
              setNote(target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
    </AskDialog>
  )
}

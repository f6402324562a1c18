'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'

type Props = { open: boolean; onClose: () => void; onReturn: (note: string) => Promise<boolean> }

/** Giving a story back takes a note: the reporter reads it first thing. What was typed stays until it was sent. */
export function ReturnDialog({ open, onClose, onReturn }: Props) {
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const field = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (note.trim() === '') {
      setMissing(true)
      return field.current?.focus()
    }
    setBusy(true)
    const done = await onReturn(note)
    setBusy(false)
    if (done) setNote('')
    onClose()
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('returnTitle')} closeLabel={frame('close')}>
      <form onSubmit={send} noValidate className="flex flex-col gap-4">
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
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" aria-disabled={busy || undefined}>
            {busy ? t('busy') : t('verb.return')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

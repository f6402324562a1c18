'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'

export type AskProps = {
  open: boolean
  onClose: () => void
  /** True when it was done; what was typed stays otherwise. */
  onAnswer: (answer: Readonly<Record<string, string>>) => Promise<boolean>
}

type Props = Omit<AskProps, 'onAnswer'> & {
  title: string
  submitLabel: string
  children: ReactNode
  /** Null when something is still missing, which the fields then say. */
  answer: () => Readonly<Record<string, string>> | null
  onAnswer: AskProps['onAnswer']
}

/** The frame of a question that a verb asks before it acts. */
export function AskDialog({ open, onClose, title, submitLabel, children, answer, onAnswer }: Props) {
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const given = busy ? null : answer()
    if (!given) return
    setBusy(true)
    await onAnswer(given)
    setBusy(false)
    onClose()
  }
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={frame('close')}>
      <form onSubmit={send} noValidate className="flex flex-col gap-4">
        {children}
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" aria-disabled={busy || undefined}>
            {busy ? t('busy') : submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

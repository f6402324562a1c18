'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** Whether it was done. A sentence when the answer itself is at fault: it is said beside the fields, which stay open. */
export type Answered = boolean | string

export type AskProps = {
  open: boolean
  onClose: () => void
  /** What was typed stays unless it was done. */
  onAnswer: (answer: Readonly<Record<string, string>>) => Promise<Answered>
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
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => {
    setProblem(null)
    onClose()
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const given = busy ? null : answer()
    if (!given) return
    setBusy(true)
    setProblem(null)
    const answered = await onAnswer(given)
    setBusy(false)
    if (typeof answered === 'string') setProblem(answered)
    else close()
  }
  return (
    <Dialog open={open} onClose={close} title={title} closeLabel={frame('close')}>
      <form onSubmit={send} noValidate className="flex flex-col gap-4">
        {children}
        {problem ? (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={close}>
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

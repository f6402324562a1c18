'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useEditingSession } from './editing-session.tsx'
import { isRoutine, type Status } from './session/status.ts'

/**
 * What is true of the text's storage, in one sentence. It is read out when something is wrong and when that is over; the
 * coming and going of "saving" and "stored" while somebody writes is not.
 */
export function SaveLine() {
  const t = useTranslations('editor.save')
  const { status } = useEditingSession()
  const calm = useCalm(status)
  return (
    <p role="status" aria-live={calm ? 'off' : 'polite'} data-status={status} className="flex items-center gap-1.5">
      <span aria-hidden="true" className={`save-mark save-mark-${markOf(status)}`} />
      {t(status)}
    </p>
  )
}

/** Whether neither this status nor the one before it needs attention. */
function useCalm(status: Status): boolean {
  const [last, setLast] = useState(status)
  useEffect(() => {
    const timer = setTimeout(() => setLast(status), 1000)
    return () => clearTimeout(timer)
  }, [status])
  return isRoutine(status) && isRoutine(last)
}

/** Shape and fill, not colour alone: a full disc is on the server, a ring is on its way, a square needs attention. */
const markOf = (status: Status): 'done' | 'going' | 'alert' => {
  if (status === 'stored' || status === 'read-only') return 'done'
  return isRoutine(status) || status === 'offline-opening' || status === 'stored-offline' ? 'going' : 'alert'
}

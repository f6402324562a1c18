'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'
import { Notice, type Tone } from './notice.tsx'

export type Message = { tone: Tone; text: string; action?: ReactNode }
type Say = (message: Message | null) => void

const ToastContext = createContext<Say>(() => {})

/** Good news can be seen on the page itself as well; everything else stays until it is answered. In milliseconds. */
const GOOD_NEWS_MS = 8000

/** Says one sentence at the lower edge of the screen; it stays until it is answered or the next one comes. */
export const useToast = (): Say => useContext(ToastContext)

type Props = { closeLabel: string; regionLabel: string; children: ReactNode }

export function ToastProvider({ closeLabel, regionLabel, children }: Props) {
  const [message, setMessage] = useState<(Message & { id: number }) | null>(null)
  const say = useCallback<Say>((next) => setMessage(next && { ...next, id: Date.now() }), [])
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (message?.tone !== 'good' || held) return
    const timer = setTimeout(() => setMessage(null), GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [message, held])
  const close = useMemo(
    () => <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => setMessage(null)} />,
    [closeLabel],
  )
  return (
    <ToastContext value={say}>
      {children}
      <section
        aria-label={regionLabel}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 lg:bottom-6"
      >
        <div role="status" aria-live="polite" className="pointer-events-auto max-w-xl rounded-md shadow-lift">
          {message ? (
            <Notice
              key={message.id}
              tone={message.tone}
              action={
                <span className="-my-1 flex items-center gap-1">
                  {message.action}
                  {close}
                </span>
              }
            >
              {message.text}
            </Notice>
          ) : null}
        </div>
      </section>
    </ToastContext>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { useRefresh } from '../use-refresh.ts'
import { hold, isHolding, NOTHING } from './held.ts'
import { useLive } from './live.tsx'

/** Scrolled further than this, in pixels, one is reading. */
const TOP = 80

/** Wraps a list that the server renders: it follows what colleagues do, or offers to while someone is at work in it. */
export function LiveList({ children }: { children: ReactNode }) {
  const t = useTranslations('keyboard.live')
  const refresh = useRefresh()
  const list = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(NOTHING)
  useLive((event) => {
    if (isAtWork(list.current)) setHeld((before) => hold(before, event))
    else {
      setHeld(NOTHING)
      refresh()
    }
  })
  const update = () => {
    setHeld(NOTHING)
    refresh()
  }
  return (
    <div ref={list}>
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center">
        {isHolding(held) ? (
          <button
            type="button"
            onClick={update}
            className="pointer-events-auto rounded-full bg-ink px-4 py-2 text-sm text-surface"
          >
            {held.others ? t('changedSome') : t('changed', { count: held.ids.length })} · {t('update')}
          </button>
        ) : null}
      </div>
      {children}
    </div>
  )
}

function isAtWork(list: HTMLElement | null): boolean {
  if (window.scrollY > TOP || list?.contains(document.activeElement)) return true
  return getSelection()?.isCollapsed === false || document.querySelector('dialog[open], [role="menu"]') !== null
}

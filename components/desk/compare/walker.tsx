'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon } from '#components/ui/icons.tsx'

/** The changes that can be seen: a page holds both views, and a screen shows one. */
const changesShown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-change]')].filter((one) => one.offsetParent !== null)

/** From change to change by two buttons, or by Alt with the arrows up and down; where one is, is said. */
export function ChangeWalker({ count }: { count: number }) {
  const t = useTranslations('compare')
  const [place, setPlace] = useState<{ at: number; of: number } | null>(null)
  const at = useRef(-1)
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (!step) return
      event.preventDefault()
      go(step)
    }
    const go = (step: number) => {
      const changes = changesShown()
      if (changes.length === 0) return
      const focused = changes.indexOf(document.activeElement as HTMLElement)
      const from = focused >= 0 ? focused : at.current
      at.current = (from + step + (from < 0 && step < 0 ? 1 : 0) + changes.length) % changes.length
      const to = changes[at.current]
      to?.focus({ preventScroll: true })
      to?.scrollIntoView({ block: 'center' })
      setPlace({ at: at.current + 1, of: changes.length })
    }
    walk.current = go
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [])
  const walk = useRef<(step: number) => void>(() => {})
  return (
    <div className="flex items-center gap-1">
      <span role="status" className="mr-1 text-soft text-sm">
        {place ? t('at', { at: place.at, count: place.of }) : t('count', { count })}
      </span>
      <IconButton label={`${t('previous')} (${t('keys')})`} icon={<ArrowUpIcon />} onClick={() => walk.current(-1)} />
      <IconButton label={`${t('next')} (${t('keys')})`} icon={<ArrowDownIcon />} onClick={() => walk.current(1)} />
    </div>
  )
}

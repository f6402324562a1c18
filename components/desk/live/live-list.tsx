'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
import { hold, isHolding, NOTHING } from './held.ts'
import { type LiveEvent, useLive } from './live.tsx'
import { MarkingProvider } from './marking.tsx'
import { NewsContext, useRowNews } from './use-news.ts'

/** Scrolled further than this, in pixels, one is reading. */
const TOP = 80

type Props = {
  /** Claims a story: rows can be marked then, and all of them claimed at once. */
  claim?: Act<unknown>
  /** Beginnings of the names of events that change this list; without them, every one does. */
  about?: readonly string[]
  /** The same for lists that ask more of an event. */
  heeds?: (event: LiveEvent) => boolean
  children: ReactNode
}

/**
 * Wraps a list that the server renders: it follows what colleagues do. While someone is at work in it, its rows tell
 * news where they stand, and order, arrivals and departures wait until they are asked for.
 */
export function LiveList({ claim, about, heeds, children }: Props) {
  const t = useTranslations('keyboard.live')
  const refresh = useRefresh()
  const list = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(NOTHING)
  const { news, ask, forget } = useRowNews()
  const update = () => {
    setHeld(NOTHING)
    forget()
    refresh()
  }
  useLive((event) => {
    if (heeds && !heeds(event)) return
    if (about && event && !about.some((name) => event.name.startsWith(name))) return
    if (!isAtWork(list.current)) return update()
    setHeld((before) => hold(before, event))
    for (const id of shown(list.current)) if (!event || id === event.articleId) ask(id)
  })
  return (
    <div ref={list}>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-4 z-30 max-sm:bottom-16 flex justify-center"
      >
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
      <NewsContext value={news}>
        {claim ? <MarkingProvider claim={claim}>{children}</MarkingProvider> : children}
      </NewsContext>
    </div>
  )
}

const shown = (list: HTMLElement | null): string[] =>
  [...(list?.querySelectorAll<HTMLElement>('[data-story]') ?? [])].flatMap(({ dataset }) => dataset.story ?? [])

function isAtWork(list: HTMLElement | null): boolean {
  if (window.scrollY > TOP || list?.contains(document.activeElement)) return true
  if (list?.querySelector('[data-picked], [data-unsaved]')) return true
  return getSelection()?.isCollapsed === false || document.querySelector('dialog[open], [role="menu"]') !== null
}

'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { SearchIcon } from '#components/ui/icons.tsx'
import { type Command, useOffered } from '../palette/commands.tsx'
import { Palette, type PlaceLink } from '../palette/palette.tsx'
import { Help } from './help.tsx'
import { walkRows } from './rows.ts'
import { isTyping, PATIENCE, PLACES, type Place, press, type Shortcut } from './shortcuts.ts'
import { useSingleKeys } from './single-keys.ts'

type Props = {
  places: readonly PlaceLink[]
  /** Whether the member may begin a story. */
  mayCreate: boolean
}

/** The keys of the newsroom, the palette and the overlay that shows them. Its button is the palette's on a phone. */
export function Keyboard({ places, mayCreate }: Props) {
  const t = useTranslations('keyboard')
  const router = useRouter()
  const offered = useOffered()
  const [shown, setShown] = useState<'palette' | 'help' | null>(null)
  const [commands, setCommands] = useState<readonly Command[]>([])
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const begun = useRef<{ keys: readonly string[]; at: number }>({ keys: [], at: 0 })
  const openPalette = () => {
    setCommands(offered())
    setShown('palette')
  }
  const does: Partial<Record<Shortcut, () => void>> = {
    help: () => setShown('help'),
    search: () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
    nextRow: () => walkRows(1),
    previousRow: () => walkRows(-1),
  }
  const go = (shortcut: Shortcut): (() => void) | undefined => {
    if (!(shortcut in PLACES) || (shortcut === 'new' && !mayCreate)) return does[shortcut]
    return () => router.push(PLACES[shortcut as Place])
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      if (!['k', '.'].includes(event.key.toLowerCase()) || event.shiftKey) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) openPalette()
      return
    }
    // Where a story is written, letters are text, even while the focus is elsewhere: typing must never lead away from it.
    const { target } = event
    if (
      !singleKeys ||
      document.querySelector('dialog[open], [contenteditable]') ||
      !(target instanceof HTMLElement) ||
      isTyping(target as HTMLInputElement)
    )
      return
    const fresh = event.timeStamp - begun.current.at < PATIENCE ? begun.current.keys : []
    const pressed = press(fresh, event.key)
    begun.current = { keys: pressed && 'begun' in pressed ? pressed.begun : [], at: event.timeStamp }
    const act = pressed && 'done' in pressed ? go(pressed.done) : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const close = () => setShown(null)
  return (
    <>
      <button type="button" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K" className={buttonClass('quiet')}>
        <SearchIcon />
        <span className="sr-only xl:not-sr-only">{t('palette.button')}</span>
        <span aria-hidden="true" className="hidden rounded border border-line px-1 text-faint text-xs xl:inline">
          Ctrl K
        </span>
      </button>
      <Palette open={shown === 'palette'} onClose={close} commands={commands} places={places} />
      <Help open={shown === 'help'} onClose={close} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
    </>
  )
}

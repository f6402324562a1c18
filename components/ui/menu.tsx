'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classes } from './classes.ts'
import { ChevronDownIcon } from './icons.tsx'

type Props = {
  label: ReactNode
  accessibleLabel?: string
  /** Which edges of button and list stand above each other. */
  align?: 'start' | 'end'
  children: ReactNode
}

const ITEMS = 'a[href], button:not(:disabled)'

/** A button that opens a short list of links and buttons. Arrow keys walk, Escape closes and gives the focus back. */
export function Menu({ label, accessibleLabel, align = 'end', children }: Props) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    root.current?.querySelector<HTMLElement>(`#${CSS.escape(id)} :is(${ITEMS})`)?.focus()
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open, id])
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false)
      button.current?.focus()
    }
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      walk(root.current?.querySelectorAll<HTMLElement>(`#${CSS.escape(id)} :is(${ITEMS})`), event.key)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the items inside
    <div ref={root} className="relative" onKeyDown={key}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={accessibleLabel}
        onClick={() => setOpen(!open)}
        className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-soft hover:bg-sunken hover:text-ink pointer-coarse:h-11"
      >
        {label}
        <ChevronDownIcon size={12} />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: links close it however they are followed */}
      <div
        id={id}
        hidden={!open}
        onClick={(event) => event.target instanceof Element && event.target.closest('a') && setOpen(false)}
        className={classes(
          'absolute z-30 mt-1 min-w-56 rounded-md border border-line bg-surface p-1 shadow-lift',
          align === 'end' ? 'right-0' : 'left-0',
        )}
      >
        {children}
      </div>
    </div>
  )
}

function walk(items: NodeListOf<HTMLElement> | undefined, key: string): void {
  const all = [...(items ?? [])]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to = key === 'ArrowDown' ? at + 1 : at - 1
  all[(to + all.length) % all.length]?.focus()
}

/** The clothes of a link or button in a menu. */
export const MENU_ITEM =
  'flex min-h-8 w-full items-center gap-2 rounded px-2 text-left hover:bg-sunken pointer-coarse:min-h-11'

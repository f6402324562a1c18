'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'

/** What can be carried: where it lies, and what dropping it on a column does. */
export type Cargo = { id: string; title: string; from: string; drop: (to: string) => void }
export type Handle = { picked: boolean; onKey: (event: KeyboardEvent) => void; onDrag: (dragging: boolean) => void }

type Column = { id: string; name: string }

/** Carrying cards over `columns`: by pointer, or by space bar, arrows and Enter. Each step is told to those who hear the board. */
export function useCarry(columns: readonly Column[], tell: (text: string) => void) {
  const t = useTranslations('planning.board')
  const [picked, setPicked] = useState<(Cargo & { over: string }) | null>(null)
  const nameOf = (id: string): string => columns.find((one) => one.id === id)?.name ?? id
  const pick = (cargo: Cargo) => {
    setPicked({ ...cargo, over: cargo.from })
    tell(t('picked', { title: cargo.title, column: nameOf(cargo.from) }))
  }
  const step = (by: 1 | -1) => {
    const at = columns.findIndex(({ id }) => id === picked?.over)
    const over = columns[Math.min(columns.length - 1, Math.max(0, at + by))]
    if (!picked || !over) return
    setPicked({ ...picked, over: over.id })
    tell(t('over', { column: over.name }))
  }
  const drop = (to: string) => {
    picked?.drop(to)
    setPicked(null)
  }
  const cancel = () => {
    if (picked) tell(t('cancelled', { title: picked.title, column: nameOf(picked.from) }))
    setPicked(null)
  }
  const onKey = (cargo: Cargo) => (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> =
      picked?.id === cargo.id
        ? {
            ArrowRight: () => step(1),
            ArrowLeft: () => step(-1),
            Enter: () => drop(picked.over),
            ' ': () => drop(picked.over),
            Escape: cancel,
          }
        : { ' ': () => pick(cargo) }
    const does = keys[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  const handle = (cargo: Cargo): Handle => ({
    picked: picked?.id === cargo.id,
    onKey: onKey(cargo),
    onDrag: (dragging) => (dragging ? pick(cargo) : setPicked(null)),
  })
  return { over: picked?.over ?? null, drop, handle }
}

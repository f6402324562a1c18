'use client'

import { type DragEvent, type KeyboardEvent, useState } from 'react'

/** A list in an order, one of which is being moved: `from` where it was taken up, `at` where it stands meanwhile. */
type Picked = { id: string; from: number; at: number }

/** The ids with one of them at another place; places beyond the ends are the ends. */
export function moveTo(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((one) => one !== id)
  const at = Math.min(others.length, Math.max(0, to))
  return [...others.slice(0, at), id, ...others.slice(at)]
}

type Props = {
  ids: readonly string[]
  /** The order is as somebody wants it. */
  onOrder: (ids: readonly string[], moved: string) => void
  tell: (what: 'picked' | 'over' | 'cancelled', id: string, at: number) => void
}

/**
 * Setting an order: by pointer, or by space bar, arrows and Enter, as on the board. What is being moved is shown where
 * it would stand; nothing is stored before it is dropped.
 */
export function useOrder({ ids, onOrder, tell }: Props) {
  const [picked, setPicked] = useState<Picked | null>(null)
  const shown = picked ? moveTo(ids, picked.id, picked.at) : ids
  const pick = (id: string) => {
    const from = ids.indexOf(id)
    setPicked({ id, from, at: from })
    tell('picked', id, from)
  }
  const moveBy = (by: number) => {
    if (!picked) return
    const at = Math.min(ids.length - 1, Math.max(0, picked.at + by))
    setPicked({ ...picked, at })
    tell('over', picked.id, at)
  }
  const drop = () => {
    setPicked(null)
    if (picked && picked.at !== picked.from) onOrder(shown, picked.id)
    else if (picked) tell('cancelled', picked.id, picked.from)
  }
  const cancel = () => {
    setPicked(null)
    if (picked) tell('cancelled', picked.id, picked.from)
  }
  const press = (id: string) => (picked?.id === id ? drop() : pick(id))
  const onKey = (id: string) => (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> =
      picked?.id === id
        ? { ArrowUp: () => moveBy(-1), ArrowDown: () => moveBy(1), Enter: drop, ' ': drop, Escape: cancel }
        : { ' ': () => pick(id) }
    const does = keys[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  /** Attributes of a list item that can be dragged and dropped on. */
  const item = (id: string) => ({
    draggable: true,
    'data-picked': picked?.id === id || undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', id)
      event.dataTransfer.effectAllowed = 'move'
      pick(id)
    },
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      const at = shown.indexOf(id)
      if (picked && picked.id !== id && picked.at !== at) setPicked({ ...picked, at })
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      drop()
    },
    onDragEnd: () => setPicked(null),
  })
  return { shown, picked: picked?.id ?? null, onKey, press, item, cancel }
}

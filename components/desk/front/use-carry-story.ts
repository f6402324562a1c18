'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type At, allPlaces } from '#lib/newsroom/front/edit.ts'
import type { FrontState } from './use-front.ts'

/** What is carried, whence (null: from what was found), and over which place. */
type Carried = { number: number; from: At | null; over: At | null }

export type Carry = {
  carried: Carried | null
  isOver: (at: At) => boolean
  /** By pointer. */
  begin: (number: number, from: At | null) => void
  hover: (at: At | null) => void
  drop: (at: At) => void
  end: () => void
  /** By keyboard: space picks up and puts down, arrows carry, Escape lets go. */
  onKey: (number: number, from: At) => (event: KeyboardEvent) => void
}

const same = (a: At | null, b: At): boolean => a?.slot === b.slot && a.place === b.place
export const placeId = ({ slot, place }: At): string => `place-${slot.replace(':', '-')}-${place}`

/** Carrying stories over the places of a front, by pointer or by keyboard alike. The focus goes along with the story. */
export function useCarryStory(state: FrontState): Carry {
  const t = useTranslations('fronts.told')
  const [carried, setCarried] = useState<Carried | null>(null)
  const follow = useRef<At | null>(null)
  useEffect(() => {
    if (!follow.current) return
    document.querySelector<HTMLElement>(`#${placeId(follow.current)} [data-carry]`)?.focus()
    follow.current = null
  })
  const { titleOf, slotName, tell } = state
  const whereWords = (at: At) => ({ slot: slotName(at.slot), place: at.place + 1 })
  const pick = (number: number, from: At) => {
    setCarried({ number, from, over: from })
    tell(t('picked', { title: titleOf(number), ...whereWords(from) }))
  }
  const step = (by: 1 | -1) => {
    const places = allPlaces(state.spec)
    const at = places.findIndex((one) => same(carried?.over ?? null, one))
    const over = places[Math.min(places.length - 1, Math.max(0, at + by))]
    if (!carried || !over) return
    setCarried({ ...carried, over })
    document.getElementById(placeId(over))?.scrollIntoView({ block: 'nearest' })
    tell(t('over', whereWords(over)))
  }
  const drop = (at: At) => {
    if (carried && !(carried.from && same(carried.from, at) && state.spec)) state.bringTo(carried.number, at)
    setCarried(null)
  }
  const cancel = () => {
    if (carried) tell(t('cancelled', { title: titleOf(carried.number) }))
    setCarried(null)
  }
  const onKey = (number: number, from: At) => (event: KeyboardEvent) => {
    const put = () => {
      follow.current = carried?.over ?? null
      if (carried?.over) drop(carried.over)
    }
    const keys: Record<string, (() => void) | undefined> =
      carried?.number === number
        ? {
            ArrowDown: () => step(1),
            ArrowRight: () => step(1),
            ArrowUp: () => step(-1),
            ArrowLeft: () => step(-1),
            Enter: put,
            ' ': put,
            Escape: cancel,
          }
        : { ' ': () => pick(number, from), Enter: () => pick(number, from) }
    const does = keys[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  return {
    carried,
    isOver: (at) => same(carried?.over ?? null, at),
    begin: (number, from) => setCarried({ number, from, over: null }),
    hover: (over) => setCarried((old) => old && { ...old, over }),
    drop,
    end: () => setCarried(null),
    onKey,
  }
}

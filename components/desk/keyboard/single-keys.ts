'use client'

import { useCallback, useSyncExternalStore } from 'react'

const KEY = 'naskah.single-keys'
const hearers = new Set<() => void>()

/** Whether single letters are shortcuts on this device: who dictates or rests a hand on the keys can turn them off (WCAG 2.1.4). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => {
      hearers.add(changed)
      return () => void hearers.delete(changed)
    },
    () => localStorage.getItem(KEY) !== 'off',
    () => true,
  )
  const set = useCallback((wanted: boolean) => {
    localStorage.setItem(KEY, wanted ? 'on' : 'off')
    for (const hear of hearers) hear()
  }, [])
  return [on, set]
}

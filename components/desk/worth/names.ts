import { useTranslations } from 'next-intl'
import type { Place } from '#lib/newsroom/readings/worth.ts'

/** "Di dalam teks, ke-1": people count from one. */
export function usePlaceName(): (place: Place) => string {
  const t = useTranslations('links.worth.place')
  return ({ kind, position }) => t(kind, { nth: position + 1 })
}

import type { LiveEvent } from './live.tsx'

/** Changes a list has heard of and does not show yet: the stories known by name, and whether there may be others. */
export type Held = { ids: readonly string[]; others: boolean }

export const NOTHING: Held = { ids: [], others: false }

/** `held` and one event more; a story that changes twice counts once. */
export function hold(held: Held, event: LiveEvent): Held {
  if (!event?.articleId) return held.others ? held : { ...held, others: true }
  return held.ids.includes(event.articleId) ? held : { ...held, ids: [...held.ids, event.articleId] }
}

export const isHolding = ({ ids, others }: Held): boolean => others || ids.length > 0

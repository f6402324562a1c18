import type { Act } from '../acted.ts'

/** The verbs of an article's page, as its Server Actions are named. */
export const PAGE_VERBS = ['publish', 'approve', 'submit', 'return', 'claim', 'release', 'spike', 'unspike'] as const
export type PageVerb = (typeof PAGE_VERBS)[number]
export type VerbActions = Record<PageVerb, Act<{ version: number }>>

/** An offered verb; `reason` says why it is refused, or null. */
export type OfferView = { verb: PageVerb; reason: string | null }

/** What one button does: one verb, or approving and publishing one after the other. */
export type Press = 'approvePublish' | PageVerb
export type ButtonView = {
  press: Press
  steps: readonly PageVerb[]
  reason: string | null
  look: 'primary' | 'live' | 'plain'
}

/** Verbs that move the story on: the first one that is possible is the main button. */
const ONWARD: readonly Press[] = ['publish', 'approve', 'submit', 'unspike']

/**
 * The buttons of a page, possible ones first. Whoever may approve may also publish what they approve, so both are
 * offered as one press; they stay two actions and two events.
 */
export function buttonsOf(offers: readonly OfferView[]): ButtonView[] {
  const views = offers.flatMap(({ verb, reason }): Omit<ButtonView, 'look'>[] => {
    const one = { press: verb, steps: [verb], reason }
    const both = { press: 'approvePublish' as const, steps: ['approve', 'publish'] as const, reason: null }
    return verb === 'approve' && reason === null ? [one, both] : [one]
  })
  const sorted = [...views].sort((a, b) => Number(a.reason !== null) - Number(b.reason !== null))
  const main = sorted.find(({ press, reason }) => reason === null && ONWARD.includes(press))
  const first = main ? [main, ...sorted.filter((view) => view !== main)] : sorted
  return first.map((view) => ({
    ...view,
    look: view === main ? (view.press === 'publish' ? 'live' : 'primary') : 'plain',
  }))
}

/** Who only says "I am on it" acts on no text; every other verb waits until the text is on the server. */
export const needsText = (verb: PageVerb): boolean => verb !== 'claim' && verb !== 'release'

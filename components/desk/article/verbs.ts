import type { Act } from '../acted.ts'

/** The verbs of an article's page, as its Server Actions are named. */
export const PAGE_VERBS = [
  'publish',
  'schedule',
  'approve',
  'submit',
  'return',
  'claim',
  'release',
  'unschedule',
  'spike',
  'unspike',
  'retract',
  'restore',
] as const
export type PageVerb = (typeof PAGE_VERBS)[number]
export type VerbActions = Record<PageVerb, Act<{ version: number }>>

/**
 * An offered verb; `reason` says why it is refused, or null. `never` when it is refused because of who asks, and not
 * because of how the story stands. `ends`: this approval is the last one, after which the same person may publish.
 */
export type OfferView = {
  verb: PageVerb
  reason: string | null
  never: boolean
  ends?: boolean
  /** Where to see what the refusal is about: the address of a comparison. */
  compare?: string
}

/** What one button does: one verb, or approving and publishing one after the other. */
export type Press = 'approvePublish' | PageVerb
export type ButtonView = {
  press: Press
  steps: readonly PageVerb[]
  reason: string | null
  look: 'primary' | 'live' | 'plain'
  compare?: string
}

/** Verbs that move the story on: the first one that is possible is the main button. */
const ONWARD: readonly Press[] = ['publish', 'approve', 'submit', 'unspike']

/**
 * The buttons of a page in the order of the workflow, which no refusal changes: nothing moves under a person's hands.
 * Whoever gives the last approval and may publish is offered both as one press; they stay two actions.
 */
export function buttonsOf(offers: readonly OfferView[]): ButtonView[] {
  const views = offers.flatMap(({ verb, reason, never, ends, compare }): Omit<ButtonView, 'look'>[] => {
    const one = { press: verb, steps: [verb], reason, ...(compare && { compare }) }
    const both = { press: 'approvePublish' as const, steps: ['approve', 'publish'] as const, reason }
    return verb === 'approve' && !never && ends ? [one, both] : [one]
  })
  const main = mainOf(views)
  return views.map((view) => ({
    ...view,
    look: view === main ? (view.press === 'publish' ? 'live' : 'primary') : 'plain',
  }))
}

/** The first verb that moves the story on and is possible. */
export const mainOf = <V extends Pick<ButtonView, 'press' | 'reason'>>(views: readonly V[]): V | undefined =>
  views.find(({ press, reason }) => reason === null && ONWARD.includes(press))

/** Who only says "I am on it" acts on no text; every other verb waits until the text is on the server. */
export const needsText = (verb: PageVerb): boolean => verb !== 'claim' && verb !== 'release'

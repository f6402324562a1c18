/** What readers' pages tell of themselves: that a story was opened, that a link was seen, that it was followed. */

export const LINK_KINDS = ['inline', 'related'] as const
/** A baca juga in the text, or an entry of the list under it. */
export type LinkKind = (typeof LINK_KINDS)[number]

/**
 * How a link came to stand there: chosen by a person, or by the strongest reason for which the engine found it, be it
 * that a person took its suggestion or that the page was made so; `newest` where nothing fitted.
 */
export const LINK_REASONS = ['manual', 'tag', 'name', 'words', 'section', 'newest'] as const
export type LinkReason = (typeof LINK_REASONS)[number]

/** Positions count from 0, as links stand in the revision. What stands further down is not counted. */
export const MOST_POSITIONS = 50

/** A link as a page shows it: `to` is the number of the story it leads to. */
export type ShownLink = { kind: LinkKind; position: number; to: number; reason: LinkReason }
export type Reading = { kind: 'view' } | { kind: 'seen' | 'click'; link: ShownLink }

/** What the page's element says about itself: the script sends it back as it stands. */
export const linkMark = ({ kind, position, to, reason }: ShownLink): string => `${kind} ${position} ${to} ${reason}`

const EVENT = new RegExp(
  `^(seen|click) (${LINK_KINDS.join('|')}) (\\d{1,2}) ([1-9]\\d{0,8}) (${LINK_REASONS.join('|')})$`,
)

/** One line of a beacon: "view", "seen …" or "click …" with a link's mark; null for anything else. */
export function readingOf(line: string): Reading | null {
  if (line === 'view') return { kind: 'view' }
  const [, kind, where, position, to, reason] = EVENT.exec(line) ?? []
  if (!kind || Number(position) >= MOST_POSITIONS) return null
  const link = { kind: where as LinkKind, position: Number(position), to: Number(to), reason: reason as LinkReason }
  return { kind: kind as 'seen' | 'click', link }
}

import { type Actor, has } from '#lib/newsroom/actor.ts'

/** What a newsroom looks after in its baca juga, each a list of its own. */
export const LINK_REPORTS = ['pending', 'superseded', 'retracted', 'orphans'] as const
export type LinkReport = (typeof LINK_REPORTS)[number]

/** Reports name stories of the whole newsroom: for those who see them all. */
export const maySeeLinkReports = (actor: Actor): boolean =>
  has(actor, 'reporter', 'copyeditor', 'editor', 'managing', 'chief', 'secretary', 'legal')

/**
 * When a newer story takes an older one's place: they share two tags (or the only one that the older has), and their
 * headlines are this much alike (trigrams, 0 to 1). A person decides; this only finds what to look at.
 */
export const SUPERSEDES = { tags: 2, likeness: 0.3 } as const

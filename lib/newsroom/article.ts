import type { Missing } from './refusal.ts'

export const STAGES = ['draft', 'review', 'approved', 'spiked'] as const
export type Stage = (typeof STAGES)[number]

export const PUBLICATIONS = ['none', 'live'] as const
export type Publication = (typeof PUBLICATIONS)[number]

/** What the rules need to know of one article: facts, no text. */
export type ArticleFacts = {
  id: string
  stage: Stage
  publication: Publication
  sectionId: string
  createdById: string
  /** Members credited as writers or contributors of the working copy. */
  writerIds: readonly string[]
  assigneeId: string | null
  /** Hash of the working copy's content, of the approved revision and of what readers see. */
  contentHash: string
  approvedHash: string | null
  liveHash: string | null
  /** What the working copy still lacks before it may be approved. */
  missing: readonly Missing[]
  /** The newsroom's setting: an approval needs a second pair of eyes. */
  fourEyes: boolean
}

export const isOwnWork = (article: ArticleFacts, memberId: string): boolean =>
  article.createdById === memberId || article.writerIds.includes(memberId)

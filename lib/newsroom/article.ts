import type { Role } from './actor.ts'
import type { Missing } from './refusal.ts'
import type { WorkflowSpec } from './workflow-spec.ts'

/** "draft", "approved", "spiked", or the id of a stage of the section's workflow. */
export type Stage = string

/** What the rules tell apart: the stages between draft and approval are the newsroom's own. */
export const STAGE_KINDS = ['draft', 'stage', 'approved', 'spiked'] as const
export type StageKind = (typeof STAGE_KINDS)[number]

export const kindOf = (stage: Stage): StageKind =>
  stage === 'draft' || stage === 'approved' || stage === 'spiked' ? stage : 'stage'

export const PUBLICATIONS = ['none', 'live', 'retracted'] as const
export type Publication = (typeof PUBLICATIONS)[number]

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

/** One signature of one slot on one content, in the present round. */
export type SignOff = { stage: Stage; slot: string; role: Role; byId: string; hash: string }

/** A finding of a check that nobody has let pass with a reason. */
export type Blocker = { check: string; level: 'block' | 'warn' }

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
  blockers: readonly Blocker[]
  /** The workflow of its section. */
  workflow: WorkflowSpec
  /** Sign-offs of the present round. */
  signOffs: readonly SignOff[]
  round: number
  needsLegal: boolean
  sensitive: boolean
  scheduledAt: Date | null
  embargoUntil: Date | null
}

export const isOwnWork = (article: ArticleFacts, memberId: string): boolean =>
  article.createdById === memberId || article.writerIds.includes(memberId)

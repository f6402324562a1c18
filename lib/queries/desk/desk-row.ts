import type { Prisma } from '#lib/db/client.ts'
import type { Priority, Publication, Stage } from '#lib/newsroom/article.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { writersOf } from '#lib/newsroom/metadata.ts'

export const DESK_SELECT = {
  id: true,
  headline: true,
  stage: true,
  publication: true,
  sectionId: true,
  assigneeId: true,
  createdById: true,
  words: true,
  version: true,
  priority: true,
  dueAt: true,
  needsLegal: true,
  sensitive: true,
  scheduledAt: true,
  blockCount: true,
  warnCount: true,
  embargoUntil: true,
  touchedAt: true,
  returnNote: true,
  returnedById: true,
  contentHash: true,
  metadata: true,
  liveRevision: { select: { hash: true } },
} satisfies Prisma.ArticleSelect

type Selected = Prisma.ArticleGetPayload<{ select: typeof DESK_SELECT }>

/** One story in a list of the desk. Names of people and sections are looked up by their ids. */
export type DeskRow = {
  id: string
  /** Empty while the story has none. */
  headline: string
  stage: Stage
  publication: Publication
  /** Live, and the working copy differs from what readers see. */
  changed: boolean
  sectionId: string
  assigneeId: string | null
  createdById: string
  writerIds: string[]
  words: number
  version: number
  contentHash: string
  priority: Priority
  dueAt: Date | null
  needsLegal: boolean
  sensitive: boolean
  scheduledAt: Date | null
  /** Findings of the checks. */
  blockCount: number
  warnCount: number
  embargoUntil: Date | null
  touchedAt: Date
  returnNote: string | null
  returnedById: string | null
}

export function deskRow({ metadata, liveRevision, ...row }: Selected): DeskRow {
  return {
    ...row,
    changed: liveRevision !== null && liveRevision.hash !== row.contentHash,
    writerIds: writersOf(metadata as unknown as Metadata),
  }
}

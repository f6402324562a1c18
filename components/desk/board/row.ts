import type { Priority, Publication, Stage } from '#lib/newsroom/article.ts'
import type { FindingCounts } from '../finding-mark.tsx'

/** One story in a list, with names instead of ids. */
export type BoardRow = {
  id: string
  version: number
  contentHash: string
  /** Empty while the story has none. */
  headline: string
  section: string
  stage: Stage
  /** The newsroom's word for the stage. */
  stageName: string
  publication: Publication
  changed: boolean
  /** Who works on it. */
  assignee: string | null
  author: string
  words: number
  priority: Priority
  dueAt: Date | null
  scheduledAt: Date | null
  /** Its time has passed and readers have never seen it. */
  late: boolean
  needsLegal: boolean
  sensitive: boolean
  /** Of the checks, those that stand in its way. */
  findings: FindingCounts
  /** Nothing may go out before; null once it has passed. */
  embargo: Date | null
  touchedAt: Date
  /** The editor's note, where the list is about returned stories. */
  note: { text: string; by: string } | null
}

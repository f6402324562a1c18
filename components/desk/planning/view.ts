import type { Priority } from '#lib/newsroom/article.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Act } from '../acted.ts'

export type Choice = { id: string; name: string }

/** A pitch or assignment with names instead of ids, and what the one who looks may do with it. */
export type PitchCard = {
  id: string
  version: number
  topic: string
  angle: string
  section: string
  pitchedBy: string
  reporterId: string | null
  photographerId: string | null
  reporter: string
  photographer: string
  wantedWords: number | null
  dueAt: Date | null
  priority: Priority
  note: string
  late: boolean
  mayDecide: boolean
  mayChange: boolean
  mayStart: boolean
  /** Why not, for those who try by dragging. */
  refusals: { accept: Refusal | null; start: Refusal | null }
}

export type PitchActions = {
  pitch: Act<{ assignmentId: string }>
  accept: Act<{ version: number }>
  decline: Act<{ version: number }>
  change: Act<{ version: number }>
  start: Act<{ articleId: string }>
}

import { z } from 'zod'
import { PRIORITIES } from '#lib/newsroom/article.ts'
import { DueAt, WantedWords } from '../article/plan-article.ts'

/** Every decision carries the version its author saw. */
export const SeenAssignment = z.object({ assignmentId: z.uuid(), version: z.int().nonnegative() })

export const Topic = z.string().trim().min(1).max(200)
export const Note = z.string().trim().max(2000)

/** Who does it, and by when. */
export const Duty = z.object({
  reporterId: z.uuid(),
  photographerId: z.uuid().nullable(),
  dueAt: DueAt,
  wantedWords: WantedWords,
  priority: z.enum(PRIORITIES),
  note: Note,
})
export type Duty = z.infer<typeof Duty>

import { db, type Prisma } from '#lib/db/client.ts'
import { type Actor, has, isMember } from '#lib/newsroom/actor.ts'
import type { Priority } from '#lib/newsroom/article.ts'
import type { AssignmentFacts, AssignmentState } from '#lib/newsroom/planning.ts'

export type AssignmentView = AssignmentFacts & {
  id: string
  topic: string
  angle: string
  wantedWords: number | null
  dueAt: Date | null
  priority: Priority
  pitchedAt: Date
  note: string
  articleId: string | null
  version: number
}

const LIMIT = 60

/** `maySeeAssignment` as a where clause. */
export function visibleAssignments(actor: Actor): Prisma.AssignmentWhereInput {
  if (!isMember(actor)) return { id: { in: [] } }
  if (has(actor, 'reporter', 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')) return {}
  return { OR: [{ pitchedById: actor.id }, { reporterId: actor.id }, { photographerId: actor.id }] }
}

/** One pitch or assignment, or null when there is none, or none for `actor`. */
export const readAssignment = (actor: Actor, id: string): Promise<AssignmentView | null> =>
  db().assignment.findFirst({
    where: { AND: [visibleAssignments(actor), { id }] },
    omit: { decidedById: true, decidedAt: true },
  })

/** The newest 60 pitches or assignments in a state that `actor` may see; `more` when there are older ones. */
export async function readAssignments(
  actor: Actor,
  state: AssignmentState,
): Promise<{ rows: AssignmentView[]; more: boolean }> {
  const rows = await db().assignment.findMany({
    where: { AND: [visibleAssignments(actor), { state }] },
    orderBy: { pitchedAt: 'desc' },
    take: LIMIT + 1,
    omit: { decidedById: true, decidedAt: true },
  })
  return { rows: rows.slice(0, LIMIT), more: rows.length > LIMIT }
}

import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { maySeePlans } from '#lib/newsroom/planning.ts'
import { type DeskFilter, whereAssignment } from './desk-filter.ts'
import { type AssignmentView, visibleAssignments } from './read-assignments.ts'

/** What the board shows before any story is written. */
export const PLANNED = ['pitched', 'accepted'] as const
export type Planned = (typeof PLANNED)[number]
export type PlanColumn = { state: Planned; rows: AssignmentView[]; more: boolean }

const LIMIT = 30

/**
 * The 30 newest pitches, and assignments that nobody has begun, as the board's filter has them. None where the filter
 * asks for what only stories have, or `actor` has no plans to see.
 */
export async function readBoardPlans(actor: Actor, filter: DeskFilter): Promise<PlanColumn[]> {
  const where = whereAssignment(filter)
  if (!where || !maySeePlans(actor)) return []
  return Promise.all(
    PLANNED.map(async (state): Promise<PlanColumn> => {
      const found = await db().assignment.findMany({
        where: { AND: [visibleAssignments(actor), where, { state }] },
        orderBy: [{ pitchedAt: 'desc' }, { id: 'desc' }],
        take: LIMIT + 1,
        omit: { decidedById: true, decidedAt: true },
      })
      return { state, rows: found.slice(0, LIMIT), more: found.length > LIMIT }
    }),
  )
}

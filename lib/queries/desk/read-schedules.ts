import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { type ScheduleState, scheduleState } from '#lib/newsroom/schedule.ts'
import { actsAs } from '#lib/newsroom/sign-off.ts'
import { readScheduleRefusal } from './read-schedule-refusal.ts'
import type { WorkflowView } from './read-workflows.ts'

export type ScheduleRow = {
  id: string
  headline: string
  sectionId: string
  scheduledAt: Date
  scheduledById: string | null
  embargoUntil: Date | null
  state: ScheduleState
  /** Why the clock was refused; null unless it was. */
  refusal: Refusal | null
}
export type SchedulesView = { rows: ScheduleRow[]; more: boolean }

const LIMIT = 12

/** What the clock holds in the sections that `actor` publishes in, the oldest minute first; null for who publishes nowhere. */
export async function readSchedules(
  actor: Member,
  workflows: readonly WorkflowView[],
  now: Date,
): Promise<SchedulesView | null> {
  const sections = workflows.flatMap(({ spec, sectionIds }) =>
    sectionIds.filter((id) => spec.publish.roles.some((role) => actsAs(actor, role, id))),
  )
  if (sections.length === 0) return null
  const found = await db().article.findMany({
    where: { scheduledAt: { not: null }, sectionId: { in: sections } },
    orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
    take: LIMIT + 1,
    select: {
      id: true,
      headline: true,
      sectionId: true,
      scheduledAt: true,
      scheduledById: true,
      scheduleFailure: true,
      embargoUntil: true,
    },
  })
  const rows = await Promise.all(
    found.slice(0, LIMIT).map(async ({ scheduleFailure, scheduledAt, ...row }) => {
      const at = scheduledAt ?? now
      const state = scheduleState({ scheduledAt: at, scheduleFailure, embargoUntil: row.embargoUntil }, now)
      return { ...row, scheduledAt: at, state, refusal: state === 'refused' ? await readScheduleRefusal(row.id) : null }
    }),
  )
  return { rows, more: found.length > LIMIT }
}

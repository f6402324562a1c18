import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { mayChangeAssignment } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Duty, SeenAssignment } from './input.ts'
import { dutyFacts, openAssignment, unfit } from './open-assignment.ts'

export const ChangeAssignment = z.object({ ...SeenAssignment.shape, ...Duty.shape })

/** Gives an assignment that nobody has begun to somebody else, or another time. */
export const changeAssignment = (
  actor: Actor,
  { assignmentId, version, ...duty }: z.infer<typeof ChangeAssignment>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openAssignment(tx, mayChangeAssignment, actor, { assignmentId, version })
    if (!opened.ok) return opened
    const problem = await unfit(tx, duty)
    if (problem) return refuse(problem)
    await tx.assignment.update({ where: { id: assignmentId }, data: { ...duty, version: version + 1 } })
    const { topic, sectionId, pitchedById, reporterId } = opened.value
    const facts = { assignmentId, topic, sectionId, pitchedById, previousReporterId: reporterId, ...dutyFacts(duty) }
    await appendEvent(tx, { name: 'assignment.changed', actor, assignmentId, at: now, facts })
    return ok({ version: version + 1 })
  })

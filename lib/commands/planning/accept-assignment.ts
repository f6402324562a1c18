import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { mayDecide } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Duty, SeenAssignment } from './input.ts'
import { dutyFacts, openAssignment, unfit } from './open-assignment.ts'

export const AcceptAssignment = z.object({ ...SeenAssignment.shape, ...Duty.shape })

/** Makes a pitch an assignment: who does it, how long, by when. */
export const acceptAssignment = (
  actor: Actor,
  { assignmentId, version, ...duty }: z.infer<typeof AcceptAssignment>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openAssignment(tx, mayDecide, actor, { assignmentId, version })
    if (!opened.ok) return opened
    const problem = await unfit(tx, duty)
    if (problem) return refuse(problem)
    const decided = { state: 'accepted' as const, decidedById: actorId(actor), decidedAt: now, version: version + 1 }
    await tx.assignment.update({ where: { id: assignmentId }, data: { ...duty, ...decided } })
    const { topic, sectionId, pitchedById } = opened.value
    const facts = { assignmentId, topic, sectionId, pitchedById, ...dutyFacts(duty) }
    await appendEvent(tx, { name: 'assignment.accepted', actor, assignmentId, at: now, facts })
    return ok({ version: version + 1 })
  })

import type { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result } from '#lib/kit/result.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { mayDecide } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Note, SeenAssignment } from './input.ts'
import { openAssignment } from './open-assignment.ts'

export const DeclineAssignment = SeenAssignment.extend({ note: Note.min(1) })

/** Turns a pitch down with a reason, which its author reads. */
export const declineAssignment = (
  actor: Actor,
  { assignmentId, version, note }: z.infer<typeof DeclineAssignment>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openAssignment(tx, mayDecide, actor, { assignmentId, version })
    if (!opened.ok) return opened
    const decided = { state: 'declined' as const, decidedById: actorId(actor), decidedAt: now, version: version + 1 }
    await tx.assignment.update({ where: { id: assignmentId }, data: { ...decided, note } })
    const { topic, sectionId, pitchedById } = opened.value
    const facts = { assignmentId, topic, sectionId, pitchedById, note }
    await appendEvent(tx, { name: 'assignment.declined', actor, assignmentId, at: now, facts })
    return ok({ version: version + 1 })
  })

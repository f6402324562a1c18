import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import { PRIORITIES } from '#lib/newsroom/article.ts'
import { mayPitch } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { DueAt, WantedWords } from '../article/plan-article.ts'
import { Topic } from './input.ts'

export const PitchAssignment = z.object({
  topic: Topic,
  angle: z.string().trim().max(2000),
  sectionId: z.uuid(),
  wantedWords: WantedWords,
  dueAt: DueAt,
  priority: z.enum(PRIORITIES),
})

/** Proposes a story to the editors of a section. */
export const pitchAssignment = (
  actor: Actor,
  input: z.infer<typeof PitchAssignment>,
  now: Date,
): Promise<Result<{ assignmentId: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayPitch(actor)
    if (refusal || !isMember(actor)) return refuse(refusal ?? { kind: 'not-allowed', need: 'signIn' })
    const section = await tx.section.findUnique({ where: { id: input.sectionId } })
    if (!section) return refuse({ kind: 'invalid', field: 'section', problem: 'unknown' })
    const { id } = await tx.assignment.create({ data: { ...input, pitchedById: actor.id, pitchedAt: now } })
    const { topic, sectionId, priority } = input
    const facts = { assignmentId: id, topic, sectionId, priority, pitchedById: actor.id }
    await appendEvent(tx, { name: 'assignment.pitched', actor, assignmentId: id, at: now, facts })
    return ok({ assignmentId: id })
  })

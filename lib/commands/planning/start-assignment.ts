import type { z } from 'zod'
import { EMPTY_DOCUMENT } from '#lib/body/document.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { CreditLine } from '#lib/newsroom/metadata.ts'
import { mayStart } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { beginStory } from '../article/begin-story.ts'
import { SeenAssignment } from './input.ts'
import { openAssignment } from './open-assignment.ts'

export const StartAssignment = SeenAssignment

/** The reporter begins the story: the topic is its working title, the plan and the photographer's credit go with it. */
export const startAssignment = (
  actor: Actor,
  { assignmentId, version }: z.infer<typeof StartAssignment>,
  now: Date,
): Promise<Result<{ articleId: string }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openAssignment(tx, mayStart, actor, { assignmentId, version })
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    const { topic, sectionId, photographerId, dueAt, wantedWords, priority, pitchedById } = opened.value
    const section = await tx.section.findUniqueOrThrow({ where: { id: sectionId } })
    const { articleId } = await beginStory(
      tx,
      actor,
      {
        section,
        document: { ...EMPTY_DOCUMENT, headline: topic },
        credits: await photoCredit(tx, photographerId),
        plan: { dueAt, wantedWords, priority },
      },
      now,
    )
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { state: 'started', articleId, version: version + 1 },
    })
    const facts = { assignmentId, topic, sectionId, pitchedById, reporterId: actor.id, articleId }
    await appendEvent(tx, { name: 'assignment.started', actor, assignmentId, at: now, facts })
    return ok({ articleId })
  })

async function photoCredit(tx: Tx, photographerId: string | null): Promise<CreditLine[]> {
  if (!photographerId) return []
  const { id, name } = await tx.user.findUniqueOrThrow({ where: { id: photographerId } })
  return [{ role: 'photographer', name, userId: id }]
}

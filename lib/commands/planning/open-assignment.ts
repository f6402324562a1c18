import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type AssignmentFacts, mayPitch, maySeeAssignment } from '#lib/newsroom/planning.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Duty } from './input.ts'

type Rule = (facts: AssignmentFacts, actor: Actor) => Refusal | null
type Seen = { assignmentId: string; version: number }

/** The way into every change of a pitch or assignment: holds its row, compares what the actor saw, and asks the rule. */
export async function openAssignment(
  tx: Tx,
  rule: Rule,
  actor: Actor,
  seen: Seen,
): Promise<Result<Prisma.AssignmentGetPayload<object>, Refusal>> {
  await tx.$queryRaw`select 1 from "Assignment" where "id" = ${seen.assignmentId}::uuid for update`
  const row = await tx.assignment.findUnique({ where: { id: seen.assignmentId } })
  if (!row || !maySeeAssignment(row, actor)) return refuse({ kind: 'not-found' })
  if (row.version !== seen.version) return refuse(await lastChange(tx, `assignment:${row.id}`))
  const refusal = rule(row, actor)
  return refusal ? refuse(refusal) : ok(row)
}

/** A reporter must be there and may write; a photographer must be there. Null when both hold. */
export async function unfit(tx: Tx, { reporterId, photographerId }: Duty): Promise<Refusal | null> {
  const ids = [reporterId, ...(photographerId ? [photographerId] : [])]
  const users = await tx.user.findMany({ where: { id: { in: ids }, deactivatedAt: null }, include: WITH_ROLES })
  const members = new Map(users.map((user) => [user.id, memberOf(user)]))
  const reporter = members.get(reporterId)
  if (!reporter || mayPitch(reporter)) return { kind: 'invalid', field: 'reporterId', problem: 'unknown' }
  if (photographerId && !members.has(photographerId))
    return { kind: 'invalid', field: 'photographerId', problem: 'unknown' }
  return null
}

/** A duty as facts of an event. */
export const dutyFacts = ({ dueAt, ...duty }: Duty) => ({ ...duty, dueAt: dueAt?.toISOString() ?? null })

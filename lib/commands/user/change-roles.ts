import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { findAccount } from './find-account.ts'
import { Roles, SectionIds } from './input.ts'

export const ChangeRoles = z.object({ userId: z.uuid(), version: z.int(), roles: Roles, sectionIds: SectionIds })

/** Sets somebody's roles and sections; open connections are judged anew at once. */
export const changeRoles = (
  actor: Actor,
  input: z.infer<typeof ChangeRoles>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const found = await findAccount(tx, actor, input, input.roles.includes('admin'))
    if (!found.ok) return found
    const { userId, roles, sectionIds } = input
    const sections = await tx.section.count({ where: { id: { in: sectionIds } } })
    if (sections !== sectionIds.length) return refuse({ kind: 'invalid', field: 'sections', problem: 'unknown' })
    await tx.userRole.deleteMany({ where: { userId } })
    await tx.userRole.createMany({ data: roles.map((role) => ({ userId, role })) })
    await tx.userSection.deleteMany({ where: { userId } })
    await tx.userSection.createMany({ data: sectionIds.map((sectionId) => ({ userId, sectionId })) })
    const { version } = await tx.user.update({ where: { id: userId }, data: { version: { increment: 1 } } })
    const before = found.value.roles.map(({ role }) => role)
    await appendEvent(tx, { name: 'user.roles-changed', actor, userId, at: now, facts: { before, roles, sectionIds } })
    return ok({ version })
  })

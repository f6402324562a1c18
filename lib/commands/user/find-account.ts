import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayChangeAccount, mayManageUsers } from '#lib/newsroom/user-policy.ts'

type Account = Prisma.UserGetPayload<{ include: { roles: true } }>

/**
 * The active account that `actor` may change as a whole, or why not. `keepsAdmin` says that the account stays an admin,
 * so that the last one may be touched; admins are counted under a lock.
 */
export async function findAccount(
  tx: Tx,
  actor: Actor,
  seen: { userId: string; version: number },
  keepsAdmin: boolean,
): Promise<Result<Account, Refusal>> {
  const refusal = mayManageUsers(actor)
  if (refusal) return refuse(refusal)
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('admins', 0))::text`
  const user = await tx.user.findUnique({ where: { id: seen.userId }, include: { roles: true } })
  if (!user || user.deactivatedAt) return refuse({ kind: 'not-found' })
  if (user.version !== seen.version) return refuse(await lastChange(tx, `user:${user.id}`))
  const admins = await tx.userRole.count({ where: { role: 'admin', user: { deactivatedAt: null } } })
  const losing = keepsAdmin ? [] : user.roles.map(({ role }) => role)
  const verdict = mayChangeAccount(actor, { id: user.id, roles: losing }, admins)
  return verdict ? refuse(verdict) : ok(user)
}

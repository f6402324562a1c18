import type { Tx } from '#lib/db/client.ts'

/**
 * Puts a hash in the place of the one that was looked at, and ends every session of the account. False when another one
 * took its place meanwhile, or the account was closed.
 */
export async function replacePassword(
  tx: Tx,
  { id, passwordHash }: { id: string; passwordHash: string },
  next: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id, passwordHash, deactivatedAt: null },
    data: { passwordHash: next },
  })
  if (count === 0) return false
  await tx.session.updateMany({ where: { userId: id, revokedAt: null }, data: { revokedAt: now } })
  return true
}

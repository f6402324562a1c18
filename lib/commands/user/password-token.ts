import { env } from '#lib/env.ts'
import { equalSecretly, hmac } from '#lib/kit/hmac.ts'

type Account = { id: string; passwordHash: string }

/** Signed with the password it replaces: once that is another one, the link is void. */
const signature = ({ id, passwordHash }: Account, until: number): string =>
  hmac(env().AUTH_SECRET, `password:${id}:${until}:${passwordHash}`)

/** The secret part of the link to a new password, derived and not stored. */
export const passwordToken = (account: Account, until: Date): string =>
  `${account.id}.${until.getTime()}.${signature(account, until.getTime())}`

/** Whose password a token asks for, and a check that it was made here, for the password of now, and still holds. */
export function readPasswordToken(
  token: string,
): { userId: string; holds: (account: Account, now: Date) => boolean } | null {
  const [userId = '', time = '', given = ''] = token.split('.')
  if (!/^[0-9a-f-]{36}$/.test(userId) || !/^\d{13}$/.test(time)) return null
  const until = Number(time)
  return {
    userId,
    holds: (account, now) => now.getTime() < until && equalSecretly(given, signature(account, until)),
  }
}

import { env } from '#lib/env.ts'
import { equalSecretly, hmac } from '#lib/kit/hmac.ts'

const signature = (invitationId: string): string => hmac(env().AUTH_SECRET, `invitation:${invitationId}`)

/** The secret part of an invitation's link, derived and not stored: whoever reads the database cannot open an account. */
export const invitationToken = (invitationId: string): string => `${invitationId}.${signature(invitationId)}`

/** The invitation that a token belongs to, or null for a token that was not made here. */
export function invitationOf(token: string): string | null {
  const [id = '', given = ''] = token.split('.')
  return /^[0-9a-f-]{36}$/.test(id) && equalSecretly(given, signature(id)) ? id : null
}

import { decode } from 'next-auth/jwt'
import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { env } from '#lib/env.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { cookieName, readCookie } from './cookie.ts'

export type Locale = 'id' | 'en'
export type SignedIn = { actor: Member; sessionId: string; locale: Locale }

/**
 * Who a Cookie header belongs to, asked of the database each time: a revoked or expired session, or a deactivated
 * account, is nobody at once. Used by Next's pages and actions and by the collaboration server alike.
 */
export async function memberFromCookies(header: string | null | undefined): Promise<SignedIn | null> {
  const name = cookieName()
  const token = readCookie(header, name)
  if (!token) return null
  const claims = await decode({ token, secret: env().AUTH_SECRET, salt: name }).catch(() => null)
  return typeof claims?.sid === 'string' ? memberOfSession(claims.sid) : null
}

/** The same for a session's id, to look again at a connection that stays open. */
export async function memberOfSession(sessionId: string): Promise<SignedIn | null> {
  const session = await db().session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date() }, user: { deactivatedAt: null } },
    include: { user: { include: WITH_ROLES } },
  })
  if (!session) return null
  const { user } = session
  return { actor: memberOf(user), sessionId, locale: user.locale === 'en' ? 'en' : 'id' }
}

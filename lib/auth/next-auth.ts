import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_MS, SignIn, signIn as signInCommand } from '#lib/commands/user/sign-in.ts'
import { env } from '#lib/env.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { callerAddress } from './caller-address.ts'
import { cookieName, isSecure } from './cookie.ts'

/** Carries the refusal of `signIn` through next-auth, which knows only thrown errors. */
export class RefusedSignIn extends CredentialsSignin {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super()
    this.code = refusal.kind
    this.refusal = refusal
  }
}

async function authorize(credentials: unknown) {
  const input = SignIn.safeParse({ ...(credentials as object), address: await callerAddress() })
  if (!input.success) throw new RefusedSignIn({ kind: 'bad-credentials' })
  const opened = await signInCommand(VISITOR, input.data, new Date())
  if (!opened.ok) throw new RefusedSignIn(opened.refusal)
  return { id: opened.value.userId, name: opened.value.name, sessionId: opened.value.sessionId }
}

/**
 * next-auth seals the session's id into an HttpOnly cookie and guards sign-in against forgery; whether the session
 * still holds is asked of the database (lib/auth/session.ts), never of the cookie.
 */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
  pages: { signIn: '/newsroom/sign-in', error: '/newsroom/sign-in' },
  useSecureCookies: isSecure(),
  cookies: {
    sessionToken: {
      name: cookieName(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
    },
  },
  providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
  callbacks: {
    jwt: ({ token, user }) => (user && 'sessionId' in user ? { sub: user.id, sid: user.sessionId } : token),
    session: ({ session }) => session,
  },
  logger: {
    // A mistyped password is an answer, not an error of ours.
    error: (error) => (error instanceof CredentialsSignin ? undefined : console.error('[auth]', error.name)),
  },
}))

import { env } from '#lib/env.ts'

export const isSecure = (): boolean => env().SITE_URL.startsWith('https:')

/** The `__Secure-` prefix makes browsers refuse the cookie without HTTPS (RFC 6265bis §4.1.3.1). */
export const cookieName = (): string => `${isSecure() ? '__Secure-' : ''}naskah.session`

/** The value of a cookie in a Cookie header, or null. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

import { env } from '#lib/env.ts'

/**
 * Whether a changing request comes from our own pages: browsers send an Origin with every POST and WebSocket (RFC 6454
 * §7, RFC 6455 §10.2). It must be the site's address or the host that was asked.
 */
export function isOwnOrigin(origin: string | null | undefined, host: string | null | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false
  return origin === env().SITE_URL || new URL(origin).host === host
}

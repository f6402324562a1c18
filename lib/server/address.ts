import type { IncomingMessage } from 'node:http'

/**
 * The address that asks. X-Forwarded-For is believed only from a proxy on this machine, and only its last entry, which
 * that proxy wrote: anything before it is the caller's own claim.
 */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const peer = request.socket.remoteAddress ?? 'unknown'
  if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(peer)) return peer
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  return forwarded || peer
}

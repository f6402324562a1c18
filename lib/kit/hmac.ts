import { createHmac, timingSafeEqual } from 'node:crypto'

/** HMAC-SHA-256 (RFC 2104) as base64url. */
export const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url')

/** Compares in a time that tells nothing about where two texts differ. */
export function equalSecretly(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

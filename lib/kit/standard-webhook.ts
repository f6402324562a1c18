import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A secret as Standard Webhooks writes it: 32 random bytes. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`

type Signed = { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }

/** The headers of https://www.standardwebhooks.com that sign one message: HMAC-SHA256 over id, time in seconds and body. */
export function signWebhook(secret: string, id: string, at: Date, body: string): Signed {
  const seconds = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` }
}

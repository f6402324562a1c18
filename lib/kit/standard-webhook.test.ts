import { expect, test } from 'vitest'
import { newWebhookSecret, signWebhook } from './standard-webhook.ts'

test('signs as the reference of Standard Webhooks does', () => {
  // The example of the specification: https://github.com/standard-webhooks/standard-webhooks
  const at = new Date(1614265330 * 1000)
  const body = '{"test": 2432232314}'
  expect(signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('a secret is 32 bytes, and another one each time', () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()]
  expect(new Set(secrets).size).toBe(2)
  for (const secret of secrets) expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
})

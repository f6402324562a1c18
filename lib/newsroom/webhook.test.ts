import { expect, test } from 'vitest'
import { isWebhookUrl, WEBHOOK_EVENTS } from './webhook.ts'

test.each(['https://bridge.example.com/naskah', 'http://bridge.example.com:8080/'])('%s may receive', (url) => {
  expect(isWebhookUrl(url)).toBe(true)
})

test.each([
  'ftp://example.com',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://ani:secret@example.com',
  'example.com',
  '',
])('%s may not', (url) => {
  expect(isWebhookUrl(url)).toBe(false)
})

test('accounts and settings are nobody else’s business', () => {
  expect(WEBHOOK_EVENTS).toContain('article.published')
  expect(WEBHOOK_EVENTS.filter((name) => /^(user|site)\./.test(name))).toEqual([])
})

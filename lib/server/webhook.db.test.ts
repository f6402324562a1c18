import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { claimArticle } from '#lib/commands/article/claim-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { type Cast, done, foundTestNewsroom, type Newsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { removeWebhook } from '#lib/commands/webhook/remove-webhook.ts'
import { resendDelivery } from '#lib/commands/webhook/resend-delivery.ts'
import { rotateWebhookSecret } from '#lib/commands/webhook/rotate-webhook-secret.ts'
import { SaveWebhook, saveWebhook } from '#lib/commands/webhook/save-webhook.ts'
import { db } from '#lib/db/client.ts'
import { signWebhook } from '#lib/kit/standard-webhook.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { post } from '#lib/reactions/post.ts'
import { settleEvent } from '#lib/reactions/settle-event.ts'
import { type Received, type Receiver, startReceiver } from './testing-receiver.ts'
import { startWorker } from './worker.ts'

process.env.NASKAH_DEMO = '1'
let newsroom: Newsroom
let cast: Cast
let worker: Awaited<ReturnType<typeof startWorker>>
const receivers: Receiver[] = []
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  cast = newsroom.cast
  worker = await startWorker()
})
afterAll(async () => {
  await worker.close()
  for (const receiver of receivers) await receiver.close()
})

async function receive(answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

const EVENTS: EventName[] = ['article.submitted']
const hook = (url: string, events = EVENTS) => ({ webhookId: null, name: 'WA', url, events, active: true, version: 0 })
const open = async (url: string, events = EVENTS) => {
  const { webhookId, secret } = done(await saveWebhook(cast.gita, hook(url, events), NOW))
  return { webhookId, secret: secret as string }
}
/** A story of Ani's that is handed in now. */
async function submitStory(): Promise<string> {
  const id = await storyIn(newsroom, factsFor())
  done(await submitArticle(cast.ani, await seen(id), NOW))
  return id
}
const logOf = (webhookId: string) => db().webhookDelivery.findMany({ where: { webhookId } })
const delivered = (webhookId: string, count = 1) =>
  vi.waitFor(
    async () => {
      const log = await logOf(webhookId)
      expect(log.map(({ deliveredAt }) => deliveredAt !== null)).toEqual(Array(count).fill(true))
      return log
    },
    { timeout: 20_000, interval: 100 },
  )
const signatureOf = ({ headers, body }: Received, secret: string) =>
  signWebhook(secret, String(headers['webhook-id']), new Date(Number(headers['webhook-timestamp']) * 1000), body)[
    'webhook-signature'
  ]

describe('a webhook', () => {
  test('is sent what it asked for, once, signed by the secret that was shown once', async () => {
    const receiver = await receive()
    const { webhookId, secret } = await open(receiver.url)
    const articleId = await submitStory()
    done(await claimArticle(cast.budi, await seen(articleId), NOW))
    const [row] = await delivered(webhookId)
    const event = await db().event.findFirstOrThrow({ where: { articleId, name: 'article.submitted' } })
    await settleEvent(event.id)
    await settleEvent(event.id)
    expect(await logOf(webhookId)).toMatchObject([{ eventId: event.id, attempts: 1, status: 200, problem: null }])
    expect(receiver.received).toHaveLength(1)
    const [message] = receiver.received as [Received]
    expect(message.headers['webhook-id']).toBe(row?.id)
    expect(message.headers['webhook-signature']).toBe(signatureOf(message, secret))
    expect(signatureOf({ ...message, body: `${message.body} ` }, secret)).not.toBe(signatureOf(message, secret))
    expect(JSON.parse(message.body)).toMatchObject({
      type: 'article.submitted',
      data: {
        eventId: event.id,
        text: 'Ani Wulandari mengirim naskah ke meja redaksi: Prancis prihatin',
        actor: { name: 'Ani Wulandari' },
        article: { headline: 'Prancis prihatin', section: 'internasional', publication: 'none', publicUrl: null },
      },
    })
    const row2 = await db().webhook.findUniqueOrThrow({ where: { id: webhookId } })
    const log = await db().event.findMany({ where: { stream: 'site', name: 'site.webhook-saved' } })
    expect(JSON.stringify(log)).not.toContain(row2.secret)
  })

  test('that fails is tried again under the same id until it is taken', async () => {
    const receiver = await receive((_message, before) => (before === 0 ? 500 : 200))
    const { webhookId } = await open(receiver.url)
    await submitStory()
    await delivered(webhookId)
    expect(await logOf(webhookId)).toMatchObject([{ attempts: 2, status: 200, problem: null }])
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
  })

  test('that is dead stands in the log with its reason, and can be sent again', async () => {
    const gone = await startReceiver()
    await gone.close()
    const { webhookId } = await open(gone.url)
    await submitStory()
    const [row] = await vi.waitFor(
      async () => {
        const log = await logOf(webhookId)
        expect(log).toMatchObject([{ status: null, problem: expect.stringContaining('ECONNREFUSED') }])
        return log
      },
      { timeout: 20_000, interval: 100 },
    )
    const receiver = await receive()
    const { version } = await db().webhook.findUniqueOrThrow({ where: { id: webhookId } })
    done(await saveWebhook(cast.gita, { ...hook(receiver.url), webhookId, version }, NOW))
    done(await resendDelivery(cast.gita, { deliveryId: row?.id ?? '' }, NOW))
    await delivered(webhookId)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([row?.id])
  })

  test('that says it is gone is not asked again, and a redirect is not followed', async () => {
    const receiver = await receive(() => 410)
    const elsewhere = await receive(() => 302)
    const { webhookId } = await open(receiver.url)
    const { webhookId: other } = await open(elsewhere.url)
    await submitStory()
    await vi.waitFor(
      async () => {
        expect(await logOf(webhookId)).toMatchObject([{ status: 410, problem: 'HTTP 410' }])
        expect(await logOf(other)).toMatchObject([{ status: 302, problem: 'HTTP 302' }])
      },
      { timeout: 20_000, interval: 100 },
    )
    const jobs = await db().$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where task_identifier = 'deliver' and attempts < max_attempts`
    const keys = jobs.map(({ key }) => key)
    expect(keys).not.toContain(`deliver:${(await logOf(webhookId))[0]?.id}`)
    expect(keys).toContain(`deliver:${(await logOf(other))[0]?.id}`)
    for (const message of elsewhere.received) expect(message.headers.host).toBe(new URL(elsewhere.url).host)
  })

  test('is signed by its new secret after a change of secret, and sent nothing once it is removed', async () => {
    const receiver = await receive()
    const { webhookId, secret: old } = await open(receiver.url)
    const { secret } = done(await rotateWebhookSecret(cast.gita, { webhookId, version: 0 }, NOW))
    await submitStory()
    await delivered(webhookId)
    const [message] = receiver.received as [Received]
    expect(message.headers['webhook-signature']).toBe(signatureOf(message, secret))
    expect(message.headers['webhook-signature']).not.toBe(signatureOf(message, old))
    expect(await removeWebhook(cast.gita, { webhookId, version: 0 }, NOW)).toMatchObject({
      refusal: { kind: 'stale' },
    })
    done(await removeWebhook(cast.gita, { webhookId, version: 1 }, NOW))
    const id = await submitStory()
    const event = await db().event.findFirstOrThrow({ where: { articleId: id, name: 'article.submitted' } })
    await settleEvent(event.id)
    expect(await db().webhookDelivery.count({ where: { webhookId } })).toBe(0)
    expect(receiver.received).toHaveLength(1)
  })

  test('is the admin’s alone, and leads to http and https', async () => {
    for (const actor of [cast.dewi, cast.budi, VISITOR])
      expect(await saveWebhook(actor, hook('https://example.com/'), NOW)).toMatchObject({
        refusal: { kind: 'not-allowed' },
      })
    for (const url of ['ftp://example.com/', 'file:///etc/passwd', 'https://a:b@example.com/'])
      expect(SaveWebhook.safeParse(hook(url)).success).toBe(false)
    expect(SaveWebhook.safeParse({ ...hook('https://example.com/'), events: ['user.signed-in'] }).success).toBe(false)
  })
})

describe('a call to an address that somebody entered', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
  ])('does not reach %s', async (url) => {
    expect(await post(url, '{}', {}, false)).toEqual({
      problem: expect.stringContaining('is not an address on the open internet'),
    })
  })

  test('does not wait for all that a receiver has to say', async () => {
    const chatty = createServer((_request, response) => {
      response.writeHead(200)
      const more = () => response.writable && response.write('x'.repeat(4096), () => setImmediate(more))
      more()
    })
    await new Promise<void>((resolve) => chatty.listen(0, '127.0.0.1', resolve))
    const { port } = chatty.address() as AddressInfo
    expect(await post(`http://127.0.0.1:${port}/`, '{}', {}, true)).toEqual({ status: 200 })
    chatty.closeAllConnections()
    chatty.close()
  })
})

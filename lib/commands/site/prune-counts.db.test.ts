import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { done, foundTestNewsroom, type Newsroom, NOW, storyIn } from '../testing.ts'
import { saveWebhook } from '../webhook/save-webhook.ts'
import { DELIVERIES_KEPT_DAYS, LINK_READINGS_KEPT_DAYS, pruneCounts } from './prune-counts.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000)

test('deliveries of a season and counts of links of a year are kept, older ones are forgotten', async () => {
  const [fromId, toId] = [await storyIn(newsroom, factsFor()), await storyIn(newsroom, factsFor())]
  const hook = { name: 'Jembatan', url: 'https://penerima.example', events: ['article.published' as const] }
  const input = { ...hook, webhookId: null, active: true, version: 0 }
  const { webhookId } = done(await saveWebhook(newsroom.cast.gita, input, NOW))
  const events = await db().event.findMany({ take: 3 })
  const ages = [DELIVERIES_KEPT_DAYS + 1, DELIVERIES_KEPT_DAYS - 1, 0]
  await db().webhookDelivery.createMany({
    data: events.map(({ id }, at) => ({ webhookId, eventId: id, createdAt: daysAgo(ages[at] ?? 0) })),
  })
  const counted = { fromId, toId, kind: 'inline' as const, position: 0, reason: '', impressions: 3, clicks: 1 }
  const days = [LINK_READINGS_KEPT_DAYS + 1, LINK_READINGS_KEPT_DAYS - 1, 0]
  await db().linkReading.createMany({ data: days.map((age) => ({ ...counted, day: daysAgo(age) })) })

  await pruneCounts(NOW)
  await pruneCounts(NOW)
  const deliveries = await db().webhookDelivery.findMany({ orderBy: { createdAt: 'asc' } })
  expect(deliveries.map(({ createdAt }) => createdAt)).toEqual([daysAgo(DELIVERIES_KEPT_DAYS - 1), NOW])
  expect(await db().linkReading.count()).toBe(2)
})

import { db } from '#lib/db/client.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import type { Delivery } from '#lib/newsroom/webhook.ts'

export type WebhookView = {
  id: string
  name: string
  url: string
  events: EventName[]
  active: boolean
  version: number
  deliveries: Delivery[]
}

/** The newest of a webhook's log. */
const LOG = 30

/** Where events are sent to, and how it went. Never a secret: who may see this is asked before. */
export async function readWebhooks(): Promise<WebhookView[]> {
  const rows = await db().webhook.findMany({
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      url: true,
      events: true,
      active: true,
      version: true,
      deliveries: {
        orderBy: { createdAt: 'desc' },
        take: LOG,
        include: { event: { select: { name: true, article: { select: { headline: true } } } } },
      },
    },
  })
  return rows.map(({ deliveries, ...row }) => ({
    ...row,
    events: row.events as EventName[],
    deliveries: deliveries.map(({ event, ...one }) => ({
      id: one.id,
      event: event.name as EventName,
      headline: event.article?.headline ?? null,
      createdAt: one.createdAt,
      lastAt: one.lastAt,
      deliveredAt: one.deliveredAt,
      attempts: one.attempts,
      status: one.status,
      problem: one.problem,
    })),
  }))
}

import { EVENT_NAMES, type EventName } from './events.ts'

/** What may be sent to other systems: what happens to stories and assignments, never to accounts. */
export const WEBHOOK_EVENTS: readonly EventName[] = EVENT_NAMES.filter(
  (name) => name.startsWith('article.') || name.startsWith('assignment.'),
)

/** How one event's way to another system went. */
export type Delivery = {
  id: string
  event: EventName
  headline: string | null
  createdAt: Date
  lastAt: Date | null
  deliveredAt: Date | null
  attempts: number
  status: number | null
  problem: string | null
}

/** An address to send to: http or https, without a name and password in it. Where it leads is asked at each delivery. */
export function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

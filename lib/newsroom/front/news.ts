import type { EventName } from '#lib/newsroom/events.ts'

/** What changes how a front page looks to whoever arranges one. */
const NEWS: ReadonlySet<string> = new Set<EventName>([
  'article.published',
  'article.quick-fixed',
  'article.retracted',
  'article.restored',
  'front.saved',
  'front.published',
  'front.rolled-back',
  'front.breaking-expired',
  'site.section-saved',
  'site.topic-saved',
])

/** Whether an event is news on the screen of the member who arranges a front; what they did to fronts themselves is not. */
export const isFrontNews = (event: { name: string; actorId: string | null } | null, memberId: string): boolean =>
  event === null || (NEWS.has(event.name) && !(event.name.startsWith('front.') && event.actorId === memberId))

import type { Event } from '#generated/prisma/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { chainText, type EventName, type Facts } from '#lib/newsroom/events.ts'
import { pagesTouchedBy, type Touched } from '#lib/newsroom/pages-touched.ts'
import type { Tx } from './client.ts'

/** The channel on which every instance hears of events at their commit. The payload is a `Heard`. */
export const EVENT_CHANNEL = 'naskah_event'
export type Heard = {
  name: EventName | 'notification' | 'readings'
  articleId: string | null
  userId: string | null
  actorId: string | null
  /** Which public pages it changed; missing where it is none. */
  touched?: Touched
}

type NewEvent = {
  name: EventName
  actor: Actor
  at: Date
  facts: Facts
} & ({ articleId: string } | { userId: string } | { assignmentId: string } | { frontId: string } | { site: true })

const streamOf = (event: NewEvent): string =>
  'articleId' in event
    ? `article:${event.articleId}`
    : 'userId' in event
      ? `user:${event.userId}`
      : 'assignmentId' in event
        ? `assignment:${event.assignmentId}`
        : 'frontId' in event
          ? `front:${event.frontId}`
          : 'site'

/** PostgreSQL refuses a longer notification than 8,000 bytes. */
const LONGEST_LIST = 7_000

function touchedOf({ name, facts }: NewEvent): { touched?: Touched } {
  const touched = pagesTouchedBy(name, facts)
  if (touched.kind === 'none') return {}
  return { touched: JSON.stringify(touched).length > LONGEST_LIST ? { kind: 'all' } : touched }
}

/**
 * Writes the event that says what this transaction did, chained to its predecessor in the same stream, enqueues its
 * reactions and rings the bell that listeners hear at commit: all of it in this transaction, or none. Writers of one stream queue on an advisory lock until their transaction ends.
 */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<Event> {
  const stream = streamOf(event)
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))::text`
  const last = await tx.event.findFirst({ where: { stream }, orderBy: { ordinal: 'desc' } })
  const articleId = 'articleId' in event ? event.articleId : null
  const link = {
    stream,
    ordinal: (last?.ordinal ?? 0) + 1,
    name: event.name,
    actorId: actorId(event.actor),
    articleId,
    at: event.at.toISOString(),
    facts: event.facts,
    previousHash: last?.hash ?? '',
  }
  const row = await tx.event.create({
    data: { ...link, at: event.at, facts: event.facts as object, hash: sha256(chainText(link)) },
  })
  const heard: Heard = {
    name: event.name,
    articleId,
    userId: 'userId' in event ? event.userId : null,
    actorId: link.actorId,
    ...touchedOf(event),
  }
  await tx.$queryRaw`select pg_notify(${EVENT_CHANNEL}, ${JSON.stringify(heard)})::text`
  const job = JSON.stringify({ eventId: row.id })
  await tx.$queryRaw`select graphile_worker.add_job('settle', ${job}::json)::text`
  return row
}

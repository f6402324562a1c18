import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type DeskFilter, IS_LIVE, NEVER_LIVE, whereAssignment, whereFilter } from './desk-filter.ts'
import { visibleAssignments } from './read-assignments.ts'

export type Kind = 'due' | 'scheduled' | 'published' | 'assignment'
/** `id` is the article's, or the assignment's. */
export type Entry = { kind: Kind; id: string; title: string; at: Date; sectionId: string }
export type CalendarDay = { from: Date; entries: Entry[]; more: boolean }

const LIMIT = 20
const SELECT = { id: true, headline: true, sectionId: true } as const

/**
 * What is due, scheduled and published on each day, which begins at a moment of `days` and lasts `length` ms: 20 of a
 * kind. Plans are few and asked for as a whole; of what is published each day is asked for, as far as there is any yet.
 */
export async function readCalendar(
  actor: Actor,
  filter: DeskFilter,
  days: readonly Date[],
  length: number,
  now: Date = new Date(),
): Promise<CalendarDay[]> {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const all = { gte: first, lt: new Date(last.getTime() + length) }
  const past = days.filter((from) => from <= now)
  const lists = await Promise.all([
    stories(actor, filter, 'due', all, PLANNED),
    stories(actor, filter, 'scheduled', all, PLANNED),
    assignments(actor, filter, all),
    ...past.map((from) =>
      stories(actor, filter, 'published', { gte: from, lt: new Date(from.getTime() + length) }, LIMIT + 1),
    ),
  ])
  return days.map((from) => {
    const until = from.getTime() + length
    const today = lists.map((list) => list.filter(({ at }) => at >= from && at.getTime() < until))
    const entries = today.flatMap((list) => list.slice(0, LIMIT)).sort((a, b) => a.at.getTime() - b.at.getTime())
    return { from, entries, more: today.some((list) => list.length > LIMIT) }
  })
}

/** More plans for one week than people could keep. */
const PLANNED = 1000

type Range = { gte: Date; lt: Date }
const COLUMN = { due: 'dueAt', scheduled: 'scheduledAt', published: 'publishedAt' } as const

async function stories(
  actor: Actor,
  filter: DeskFilter,
  kind: keyof typeof COLUMN,
  range: Range,
  take: number,
): Promise<Entry[]> {
  const column = COLUMN[kind]
  const publication = kind === 'due' ? NEVER_LIVE : kind === 'published' ? IS_LIVE : {}
  const rows = await db().article.findMany({
    where: { AND: [visibleArticles(actor), ...whereFilter(filter), { [column]: range }, publication] },
    orderBy: { [column]: 'asc' },
    take,
    select: { ...SELECT, dueAt: true, scheduledAt: true, publishedAt: true },
  })
  return rows.flatMap(({ id, headline, sectionId, ...row }) => {
    const at = row[column]
    return at ? [{ kind, id, title: headline, at, sectionId }] : []
  })
}

async function assignments(actor: Actor, filter: DeskFilter, range: Range): Promise<Entry[]> {
  const where = whereAssignment(filter)
  if (!where) return []
  const rows = await db().assignment.findMany({
    where: { AND: [visibleAssignments(actor), where, { state: 'accepted', dueAt: range }] },
    orderBy: { dueAt: 'asc' },
    take: PLANNED,
  })
  return rows.flatMap(({ id, topic, dueAt, sectionId }) =>
    dueAt ? [{ kind: 'assignment' as const, id, title: topic, at: dueAt, sectionId }] : [],
  )
}

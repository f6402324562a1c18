import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type DeskFilter, whereAssignment, whereFilter } from './desk-filter.ts'
import { visibleAssignments } from './read-assignments.ts'

export type Kind = 'due' | 'scheduled' | 'published' | 'assignment'
/** `id` is the article's, or the assignment's. */
export type Entry = { kind: Kind; id: string; title: string; at: Date; sectionId: string }
export type CalendarDay = { from: Date; entries: Entry[]; more: boolean }

const LIMIT = 20
const SELECT = { id: true, headline: true, sectionId: true } as const

/** What is due, scheduled and published on each day, which begins at a moment of `days` and lasts `length` ms: 20 of a kind. */
export const readCalendar = (
  actor: Actor,
  filter: DeskFilter,
  days: readonly Date[],
  length: number,
): Promise<CalendarDay[]> =>
  Promise.all(
    days.map(async (from) => {
      const range = { gte: from, lt: new Date(from.getTime() + length) }
      const lists = await Promise.all([
        stories(actor, filter, 'due', range),
        stories(actor, filter, 'scheduled', range),
        stories(actor, filter, 'published', range),
        assignments(actor, filter, range),
      ])
      const entries = lists.flatMap((list) => list.slice(0, LIMIT)).sort((a, b) => a.at.getTime() - b.at.getTime())
      return { from, entries, more: lists.some((list) => list.length > LIMIT) }
    }),
  )

type Range = { gte: Date; lt: Date }
const COLUMN = { due: 'dueAt', scheduled: 'scheduledAt', published: 'publishedAt' } as const

async function stories(actor: Actor, filter: DeskFilter, kind: keyof typeof COLUMN, range: Range): Promise<Entry[]> {
  const column = COLUMN[kind]
  const publication = kind === 'due' ? 'none' : kind === 'published' ? 'live' : undefined
  const rows = await db().article.findMany({
    where: { AND: [visibleArticles(actor), ...whereFilter(filter), { [column]: range, publication }] },
    orderBy: { [column]: 'asc' },
    take: LIMIT + 1,
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
    take: LIMIT + 1,
  })
  return rows.flatMap(({ id, topic, dueAt, sectionId }) =>
    dueAt ? [{ kind: 'assignment' as const, id, title: topic, at: dueAt, sectionId }] : [],
  )
}

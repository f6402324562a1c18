import type { Prisma } from '#lib/db/client.ts'
import { PRIORITIES, type Priority } from '#lib/newsroom/article.ts'

export const FLAGS = ['needsLegal', 'sensitive'] as const
export type Flag = (typeof FLAGS)[number]

/** "late" was due before now; "day" and "week" also what is due in the next 24 hours and seven days. */
export const DUES = ['late', 'day', 'week'] as const
export type Due = (typeof DUES)[number]

/** What list, board and calendar can be narrowed to. */
export type DeskFilter = {
  /** A stage of the working copy, or "live": what readers see. "draft" is what they have never seen. */
  stage: string | null
  sectionId: string | null
  personId: string | null
  text: string
  priority: Priority | null
  flag: Flag | null
  due: Due | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const STAGE = /^[a-z0-9-]{1,40}$/
const shaped = (text: string | undefined, shape: RegExp): string | null => (text && shape.test(text) ? text : null)

type Params = Record<string, string | string[] | undefined>

/** The filter that an address names; what it does not know is left out. */
export function parseDeskFilter(params: Params): DeskFilter {
  const one = (name: string): string | undefined => [params[name]].flat()[0]
  return {
    stage: shaped(one('stage'), STAGE),
    sectionId: shaped(one('section'), UUID),
    personId: shaped(one('person'), UUID),
    text: (one('q') ?? '').trim().slice(0, 120),
    priority: PRIORITIES.find((priority) => priority === one('priority')) ?? null,
    flag: FLAGS.find((flag) => flag === one('flag')) ?? null,
    due: DUES.find((due) => due === one('due')) ?? null,
  }
}

/** Nothing left out but what was put aside. */
export const EVERYTHING: DeskFilter = parseDeskFilter({})

export const isFiltered = ({ text, ...filter }: DeskFilter): boolean =>
  text !== '' || Object.values(filter).some((value) => value !== null)

/** In columns that are null or not: PostgreSQL cannot prove that an index on a word of an enum fits Prisma's query. */
export const IS_LIVE = { liveRevisionId: { not: null } } as const
export const NEVER_LIVE = { publishedAt: null } as const

const whereStage = (stage: string): Prisma.ArticleWhereInput =>
  stage === 'live' ? IS_LIVE : stage === 'draft' ? { stage, ...NEVER_LIVE } : { stage }

const HOUR_MS = 60 * 60 * 1000
const HOURS: Record<Due, number> = { late: 0, day: 24, week: 7 * 24 }

/** Put-aside stories are out of the way until somebody asks for them; what readers have is no longer due. */
export function whereFilter(filter: DeskFilter, now: Date = new Date()): Prisma.ArticleWhereInput[] {
  const { stage, sectionId, personId, text, priority, flag, due } = filter
  return [
    stage ? whereStage(stage) : { stage: { not: 'spiked' } },
    sectionId ? { sectionId } : {},
    personId ? { participants: { some: { userId: personId } } } : {},
    priority ? { priority } : {},
    flag ? { [flag]: true } : {},
    due ? { ...NEVER_LIVE, dueAt: { lt: new Date(now.getTime() + HOURS[due] * HOUR_MS) } } : {},
    ...wordsOf(text).map((word) => ({ headline: { contains: likeText(word), mode: 'insensitive' as const } })),
  ]
}

/** The same filter for what is only planned; stages and flags are stories' alone. */
export function whereAssignment(filter: DeskFilter, now: Date = new Date()): Prisma.AssignmentWhereInput | null {
  const { stage, sectionId, personId, text, priority, flag, due } = filter
  if (stage || flag) return null
  const person = ['pitchedById', 'reporterId', 'photographerId'].map((column) => ({ [column]: personId }))
  return {
    AND: [
      sectionId ? { sectionId } : {},
      personId ? { OR: person } : {},
      priority ? { priority } : {},
      due ? { dueAt: { lt: new Date(now.getTime() + HOURS[due] * HOUR_MS) } } : {},
      ...wordsOf(text).map((word) => ({ topic: { contains: likeText(word), mode: 'insensitive' as const } })),
    ],
  }
}

/** Every word is wanted, in any order. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean).slice(0, 8)

/** Prisma passes `%` and `_` on to ILIKE: a person who types them means them. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

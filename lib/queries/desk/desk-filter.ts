import type { Prisma } from '#lib/db/client.ts'

/** What the desk can be narrowed to. "live" is what readers see; "draft" what they have never seen. */
export const DESK_STAGES = ['draft', 'review', 'approved', 'live', 'spiked'] as const
export type DeskStage = (typeof DESK_STAGES)[number]

export type DeskFilter = { stage: DeskStage | null; sectionId: string | null; personId: string | null; text: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const uuid = (text: string | undefined): string | null => (text && UUID.test(text) ? text : null)

type Params = Record<string, string | string[] | undefined>

/** The filter that an address names; what it does not know is left out. */
export function parseDeskFilter(params: Params): DeskFilter {
  const one = (name: string): string | undefined => [params[name]].flat()[0]
  return {
    stage: DESK_STAGES.find((stage) => stage === one('stage')) ?? null,
    sectionId: uuid(one('section')),
    personId: uuid(one('person')),
    text: (one('q') ?? '').trim().slice(0, 120),
  }
}

export const isFiltered = ({ stage, sectionId, personId, text }: DeskFilter): boolean =>
  stage !== null || sectionId !== null || personId !== null || text !== ''

const STAGES: Record<DeskStage, Prisma.ArticleWhereInput> = {
  draft: { stage: 'draft', publication: 'none' },
  review: { stage: 'review' },
  approved: { stage: 'approved' },
  live: { publication: 'live' },
  spiked: { stage: 'spiked' },
}

/** Put-aside stories are out of the way until somebody asks for them. */
export function whereFilter({ stage, sectionId, personId, text }: DeskFilter): Prisma.ArticleWhereInput[] {
  return [
    stage ? STAGES[stage] : { stage: { not: 'spiked' } },
    sectionId ? { sectionId } : {},
    personId ? { OR: [{ createdById: personId }, { assigneeId: personId }] } : {},
    ...wordsOf(text).map((word) => ({ headline: { contains: likeText(word), mode: 'insensitive' as const } })),
  ]
}

/** Every word is wanted, in any order. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean).slice(0, 8)

/** Prisma passes `%` and `_` on to ILIKE: a person who types them means them. */
const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

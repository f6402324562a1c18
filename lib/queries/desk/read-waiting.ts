import type { Prisma } from '#lib/db/client.ts'
import { db } from '#lib/db/client.ts'
import { has, type Member } from '#lib/newsroom/actor.ts'
import { actsAs } from '#lib/newsroom/sign-off.ts'
import { NEVER_LIVE } from './desk-filter.ts'
import { DESK_SELECT, type DeskRow, deskRow } from './desk-row.ts'
import { readWorkflows, type WorkflowView } from './read-workflows.ts'

/** Why a story waits for somebody, the most pressing reason first. */
export const WAITING = ['returned', 'review', 'publish', 'assigned', 'drafts'] as const
export type Waiting = (typeof WAITING)[number]
export type WaitingGroup = { reason: Waiting; rows: DeskRow[]; more: boolean }

const LIMIT = 12

/**
 * What waits for `actor`: stories returned to them, to review and to publish in their sections, assigned to them, and
 * their own drafts. A story stands in the first group that it belongs to; groups without any are left out.
 */
export async function readWaiting(actor: Member): Promise<WaitingGroup[]> {
  const workflows = await readWorkflows()
  const lists = await Promise.all(WAITING.map((reason) => readGroup(whereWaiting(reason, actor, workflows))))
  const seen = new Set<string>()
  return WAITING.map((reason, at): WaitingGroup => {
    const rows = (lists[at] ?? []).filter((row) => !seen.has(row.id) && mayAct(reason, row, actor, workflows))
    for (const row of rows) seen.add(row.id)
    return { reason, rows: rows.slice(0, LIMIT), more: rows.length > LIMIT }
  }).filter(({ rows }) => rows.length > 0)
}

async function readGroup(where: Prisma.ArticleWhereInput | null): Promise<DeskRow[]> {
  if (!where) return []
  const found = await db().article.findMany({
    where,
    orderBy: [{ touchedAt: 'desc' }, { id: 'desc' }],
    take: LIMIT + 1,
    select: DESK_SELECT,
  })
  return found.map(deskRow)
}

function whereWaiting(
  reason: Waiting,
  actor: Member,
  workflows: readonly WorkflowView[],
): Prisma.ArticleWhereInput | null {
  const mine = sectionsOf(actor)
  switch (reason) {
    case 'returned':
      return { stage: 'draft', returnNote: { not: null }, OR: [{ createdById: actor.id }, creditedTo(actor)] }
    case 'review': {
      const stages = stagesToSign(actor, workflows)
      if (stages.length === 0) return null
      return { AND: [{ OR: stages }, { OR: [{ assigneeId: null }, { assigneeId: actor.id }] }] }
    }
    case 'publish':
      return mine && { stage: 'approved', ...mine }
    case 'assigned':
      return { assigneeId: actor.id, stage: { not: 'spiked' } }
    case 'drafts':
      return { createdById: actor.id, stage: 'draft', ...NEVER_LIVE }
  }
}

/** The sections in which `actor` judges stories: none (null), all ({}), or some. */
function sectionsOf(actor: Member): Prisma.ArticleWhereInput | null {
  if (has(actor, 'managing', 'chief')) return {}
  return has(actor, 'editor') ? { sectionId: { in: [...actor.sectionIds] } } : null
}

const creditedTo = ({ id }: Member): Prisma.ArticleWhereInput => ({
  participants: { some: { userId: id, byCredit: true } },
})

/** The stages at which `actor` signs by role, in the sections where they do. */
const stagesToSign = (actor: Member, workflows: readonly WorkflowView[]): Prisma.ArticleWhereInput[] =>
  workflows.flatMap(({ spec, sectionIds }) =>
    spec.stages.flatMap(({ id, slots }): Prisma.ArticleWhereInput[] => {
      const roles = slots.flatMap((slot) => slot.roles)
      const mine = sectionIds.filter((section) => roles.some((role) => actsAs(actor, role, section)))
      return mine.length > 0 ? [{ stage: id, sectionId: { in: mine } }] : []
    }),
  )

/** One's own story waits for somebody else where four eyes are asked for. */
function mayAct(reason: Waiting, row: DeskRow, actor: Member, workflows: readonly WorkflowView[]): boolean {
  const spec = workflows.find(({ sectionIds }) => sectionIds.includes(row.sectionId))?.spec
  const isOwn = row.createdById === actor.id || row.writerIds.includes(actor.id)
  return reason !== 'review' || !spec?.fourEyes || !isOwn
}

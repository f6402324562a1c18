import { db, type Event } from '#lib/db/client.ts'
import { loadWorkflow } from '#lib/db/load-facts.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { type Metadata, writersOf } from '#lib/newsroom/metadata.ts'
import { actsAs } from '#lib/newsroom/sign-off.ts'
import { type Audience, TELLS } from '#lib/newsroom/tells.ts'
import { stageOf } from '#lib/newsroom/workflow-spec.ts'

type Tells = (member: Member) => boolean

/** The ids of those who are told of an event: active, able to see its story, and never who did it. */
export async function readRecipients(event: Event): Promise<string[]> {
  const audiences = TELLS[event.name as EventName]
  if (audiences.length === 0 || isPartOfQuickFix(event)) return []
  const tells = event.articleId ? await ofArticle(event, event.articleId) : await ofOthers(event)
  const users = await db().user.findMany({ where: { deactivatedAt: null }, include: WITH_ROLES })
  const told = users.map(memberOf).filter((one) => one.id !== event.actorId && audiences.some((a) => tells[a]?.(one)))
  if (!event.articleId) return told.map(({ id }) => id)
  const seen = await Promise.all(told.map((one) => mayRead(one, event.articleId as string)))
  return told.filter((_, at) => seen[at]).map(({ id }) => id)
}

/** A quick fix is approved, published and fixed in one breath: people are told of it once, by the last of the three. */
const isPartOfQuickFix = ({ name, facts }: Event): boolean =>
  name !== 'article.quick-fixed' && (facts as { quickFix?: boolean }).quickFix === true

const mayRead = async (member: Member, id: string): Promise<boolean> =>
  (await db().article.count({ where: { id, AND: [visibleArticles(member)] } })) > 0

const among = (ids: readonly (string | null)[]): Tells => {
  return ({ id }) => ids.includes(id)
}

/** The stage is the one that the event led to, not the one where the story stands when its reaction runs. */
async function ofArticle(event: Event, id: string): Promise<Partial<Record<Audience, Tells>>> {
  const row = await db().article.findUniqueOrThrow({ where: { id } })
  const workflow = await loadWorkflow(db(), row.sectionId)
  const { to } = event.facts as { to?: string }
  const stage = stageOf(workflow, to ?? row.stage)
  const roles = stage?.slots.flatMap((slot) => slot.roles) ?? []
  return {
    writers: among([row.createdById, ...writersOf(row.metadata as unknown as Metadata)]),
    holder: among([row.assigneeId]),
    scheduler: among([row.scheduledById]),
    signers: (member) => roles.some((role) => actsAs(member, role, row.sectionId)),
    stageTells: (member) => (stage?.tells ?? []).some((role) => actsAs(member, role, row.sectionId)),
    publishTells: (member) => workflow.publish.tells.some((role) => actsAs(member, role, row.sectionId)),
  }
}

async function ofOthers(event: Event): Promise<Partial<Record<Audience, Tells>>> {
  if (event.stream.startsWith('user:')) return { account: among([event.stream.slice('user:'.length)]) }
  const { assignmentId } = event.facts as { assignmentId?: string }
  const row = assignmentId ? await db().assignment.findUnique({ where: { id: assignmentId } }) : null
  if (!row) return {}
  return {
    pitcher: among([row.pitchedById]),
    reporter: among([row.reporterId]),
    photographer: among([row.photographerId]),
  }
}

import { db, type Event } from '#lib/db/client.ts'
import { loadWorkflow } from '#lib/db/load-facts.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { has, type Member } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { type Metadata, writersOf } from '#lib/newsroom/metadata.ts'
import { maySeeAssignment } from '#lib/newsroom/planning.ts'
import { maySee } from '#lib/newsroom/policy.ts'
import { actsAs } from '#lib/newsroom/sign-off.ts'
import { type Audience, TELLS } from '#lib/newsroom/tells.ts'
import { type Slot, stageOf } from '#lib/newsroom/workflow-spec.ts'

type Tells = (member: Member) => boolean
type Told = { audiences: Partial<Record<Audience, Tells>>; maySee: Tells }

/** The ids of those who are told of an event: active, able to see what it is about, and never who did it. */
export async function readRecipients(event: Event): Promise<string[]> {
  const wanted = TELLS[event.name as EventName]
  if (wanted.length === 0 || isPartOfQuickFix(event)) return []
  const users = await db().user.findMany({ where: { deactivatedAt: null }, include: WITH_ROLES })
  const staff = users.map(memberOf)
  const told = event.articleId ? await ofArticle(event, event.articleId, staff) : await ofOthers(event, staff)
  return staff
    .filter((one) => one.id !== event.actorId && wanted.some((audience) => told.audiences[audience]?.(one)))
    .filter(told.maySee)
    .map(({ id }) => id)
}

/** A quick fix is approved, published and fixed in one breath: people are told of it once, by the last of the three. */
const isPartOfQuickFix = ({ name, facts }: Event): boolean =>
  name !== 'article.quick-fixed' && (facts as { quickFix?: boolean }).quickFix === true

const among = (ids: readonly (string | null)[]): Tells => {
  return ({ id }) => ids.includes(id)
}

/** A section's editors; where it has none, those who answer for all sections. */
function editorsOf(sectionId: string, staff: readonly Member[]): Tells {
  const isEditor: Tells = (member) => actsAs(member, 'editor', sectionId)
  return staff.some(isEditor) ? isEditor : (member) => has(member, 'managing', 'chief')
}

type Known = { from?: string; to?: string; holder?: string; scheduler?: string }

/** The stage is the one that the event led to, and holder and scheduler those whom it found: not as it stands by now. */
async function ofArticle(event: Event, id: string, staff: readonly Member[]): Promise<Told> {
  const row = await db().article.findUniqueOrThrow({ where: { id }, include: { signOffs: true } })
  const workflow = await loadWorkflow(db(), row.sectionId)
  const writerIds = writersOf(row.metadata as unknown as Metadata)
  const facts = event.facts as Known
  const stage = stageOf(workflow, facts.to ?? row.stage)
  const signed = (slot: Slot) =>
    row.signOffs.some((one) => one.round === row.round && one.stage === stage?.id && one.slot === slot.id)
  const roles = stage?.slots.filter((slot) => !signed(slot)).flatMap((slot) => slot.roles) ?? []
  // One of several signed at once: the others were told when the story came.
  const isNews = event.name !== 'article.approved' || facts.from !== facts.to
  return {
    audiences: {
      writers: among([row.createdById, ...writerIds]),
      holder: among([facts.holder ?? row.assigneeId]),
      scheduler: among([facts.scheduler ?? row.scheduledById]),
      sectionEditors: editorsOf(row.sectionId, staff),
      signers: (member) => isNews && roles.some((role) => actsAs(member, role, row.sectionId)),
      stageTells: (member) => isNews && (stage?.tells ?? []).some((role) => actsAs(member, role, row.sectionId)),
      publishTells: (member) => workflow.publish.tells.some((role) => actsAs(member, role, row.sectionId)),
    },
    maySee: (member) => maySee({ ...row, writerIds }, member),
  }
}

async function ofOthers(event: Event, staff: readonly Member[]): Promise<Told> {
  if (event.stream.startsWith('user:'))
    return { audiences: { account: among([event.stream.slice('user:'.length)]) }, maySee: () => true }
  const { assignmentId } = event.facts as { assignmentId?: string }
  const row = assignmentId ? await db().assignment.findUnique({ where: { id: assignmentId } }) : null
  if (!row) return { audiences: {}, maySee: () => false }
  return {
    audiences: {
      pitcher: among([row.pitchedById]),
      reporter: among([row.reporterId]),
      photographer: among([row.photographerId]),
      sectionEditors: editorsOf(row.sectionId, staff),
    },
    maySee: (member) => maySeeAssignment(row, member),
  }
}

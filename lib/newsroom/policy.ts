import { type Actor, editsSection, has, isMember } from './actor.ts'
import { type ArticleFacts, isOwnWork } from './article.ts'
import type { Refusal } from './refusal.ts'
import { actsAs, outstanding, signable, signsAt, unsigned } from './sign-off.ts'
import { type Enforcement, stageOf } from './workflow-spec.ts'

/** A rule of a verb: null when it holds, else the refusal to show. */
export type Rule = (article: ArticleFacts, actor: Actor, now: Date) => Refusal | null

const unless = (holds: boolean, refusal: Refusal): Refusal | null => (holds ? null : refusal)

/** Whether an actor may see an article at all. The clock sees what is scheduled. Contributors see their own, reporters also what has left its author's desk. */
export function maySee(
  article: Pick<ArticleFacts, 'stage' | 'publication' | 'createdById' | 'writerIds' | 'assigneeId' | 'scheduledAt'>,
  actor: Actor,
): boolean {
  if (actor.kind === 'clock') return article.scheduledAt !== null
  if (!isMember(actor)) return false
  if (has(actor, 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')) return true
  if (article.createdById === actor.id || article.writerIds.includes(actor.id) || article.assigneeId === actor.id)
    return true
  return (
    has(actor, 'reporter') &&
    (article.publication !== 'none' || (article.stage !== 'draft' && article.stage !== 'spiked'))
  )
}

/** Writing a new story. The admin has accounts and settings, no editorial power. */
export const mayCreate = (actor: Actor): Refusal | null =>
  unless(has(actor, 'contributor', 'reporter', 'copyeditor', 'editor', 'managing', 'chief'), {
    kind: 'not-allowed',
    need: isMember(actor) ? 'writer' : 'signIn',
  })

export const ownOrEditor: Rule = (article, actor) =>
  unless(isMember(actor) && (isOwnWork(article, actor.id) || editsSection(actor, article.sectionId)), {
    kind: 'not-allowed',
    need: 'ownOrEditor',
  })

/** A draft is its authors' to put aside; once handed in, only the editors'. */
export const ownDraftOrEditor: Rule = (article, actor) =>
  unless(
    editsSection(actor, article.sectionId) ||
      (article.stage === 'draft' && isMember(actor) && isOwnWork(article, actor.id)),
    { kind: 'not-allowed', need: article.stage === 'draft' ? 'ownOrEditor' : 'sectionEditor' },
  )

export const sectionEditor: Rule = (article, actor) =>
  unless(editsSection(actor, article.sectionId), { kind: 'not-allowed', need: 'sectionEditor' })

/** Whose text it is depends on the stage: its authors' while a draft, afterwards the editors' and the copy editor's. */
export const textOfStage: Rule = (article, actor) =>
  unless(
    editsSection(actor, article.sectionId) ||
      (article.stage === 'draft' && isMember(actor) && isOwnWork(article, actor.id)) ||
      (article.stage !== 'draft' && has(actor, 'copyeditor')),
    { kind: 'not-allowed', need: 'textOfStage' },
  )

/** Saying "I am on it": who may type here, or has to sign here. */
export const worksOnStage: Rule = (article, actor) =>
  signsAt(article, actor) ? null : textOfStage(article, actor, NEVER)

/** `textOfStage` asks no clock. */
const NEVER = new Date(0)

/** Something waits for a signature that this actor may give: roles, four eyes and distinct signers in one. */
export const maySign: Rule = (article, actor) => {
  const answer = signable(article, actor)
  return 'refusal' in answer ? answer.refusal : null
}

export const returnsFromStage: Rule = (article, actor) =>
  signsAt(article, actor) ? null : sectionEditor(article, actor, NEVER)

export const isChief: Rule = (_article, actor) => unless(has(actor, 'chief'), { kind: 'not-allowed', need: 'chief' })

/** Who puts stories before readers, by the section's workflow; the clock when the minute has come. */
export const publisher: Rule = (article, actor, now) => {
  if (actor.kind === 'clock')
    return unless(article.scheduledAt !== null && article.scheduledAt <= now, { kind: 'not-due' })
  return unless(
    article.workflow.publish.roles.some((role) => actsAs(actor, role, article.sectionId)),
    {
      kind: 'not-allowed',
      need: 'publisher',
    },
  )
}

export const quickFixer: Rule = (article, actor) => {
  if (!article.workflow.quickFix.roles.some((role) => actsAs(actor, role, article.sectionId)))
    return { kind: 'not-allowed', need: 'quickFixer' }
  return unless(!article.workflow.fourEyes || !isMember(actor) || !isOwnWork(article, actor.id), {
    kind: 'not-allowed',
    need: 'secondPerson',
  })
}

/** Every approval on the way, and every required role, has signed what would reach readers. */
export const fullySigned: Rule = (article) => {
  const waits = outstanding(article, article.approvedHash ?? '')
  if (waits.length > 0) return { kind: 'not-signed', waits: waits.map(({ slot }) => slot.name) }
  return unless(unsigned(article).length === 0, { kind: 'not-signed', waits: unsigned(article) })
}

/** The embargo is a hard bar, whoever acts and by whatever way. */
export const embargoPassed: Rule = (article, _actor, now) =>
  article.embargoUntil && article.embargoUntil > now ? { kind: 'embargoed', until: article.embargoUntil } : null

/** The clock keeps schedules; people make them. */
export const isPerson: Rule = (_article, actor) => unless(isMember(actor), { kind: 'not-allowed', need: 'signIn' })

export const isScheduled: Rule = (article) => unless(article.scheduledAt !== null, { kind: 'not-scheduled' })

/** Findings that the workflow does not let pass here; the clock publishes what was approved with them. */
const enforced =
  (enforcementOf: (article: ArticleFacts) => Enforcement): Rule =>
  (article, actor) => {
    const enforcement = enforcementOf(article)
    if (enforcement === 'none' || actor.kind === 'clock') return null
    const checks = article.blockers
      .filter(({ level }) => level === 'block' || enforcement === 'warn')
      .map(({ check }) => check)
    return unless(checks.length === 0, { kind: 'blocked', checks })
  }

export const submitChecks = enforced((article) => article.workflow.submit.enforce)
export const stageChecks = enforced(
  (article) => stageOf(article.workflow, article.stage)?.enforce ?? article.workflow.publish.enforce,
)
export const publishChecks = enforced((article) => article.workflow.publish.enforce)
/** The rules that ask for blockers. */
export const CHECK_RULES: readonly Rule[] = [submitChecks, stageChecks, publishChecks]

export const hasText: Rule = (article) => {
  const missing = article.missing.filter((one) => one === 'headline' || one === 'body')
  return unless(missing.length === 0, { kind: 'incomplete', missing })
}

/** The clock publishes an approved revision, which was complete. */
export const complete: Rule = (article, actor) =>
  unless(actor.kind === 'clock' || article.missing.length === 0, { kind: 'incomplete', missing: article.missing })

/** A live story goes round again only when something changed. */
export const differsFromLive: Rule = (article) =>
  unless(article.contentHash !== article.liveHash, { kind: 'unchanged' })

/** Publish only ever copies the approved revision; a person who sees other text than was approved is stopped. */
export const approvedAsIs: Rule = (article, actor) =>
  unless(article.approvedHash !== null && (actor.kind === 'clock' || article.contentHash === article.approvedHash), {
    kind: 'changed-since-approval',
  })

export const notMine: Rule = (article, actor) =>
  unless(!isMember(actor) || article.assigneeId !== actor.id, { kind: 'already-assigned' })

export const assigneeOrLead: Rule = (article, actor) => {
  if (article.assigneeId === null) return { kind: 'not-assigned' }
  return unless(isMember(actor) && (article.assigneeId === actor.id || has(actor, 'managing', 'chief')), {
    kind: 'not-allowed',
    need: 'assignee',
  })
}

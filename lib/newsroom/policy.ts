import { type Actor, editsSection, has, isMember } from './actor.ts'
import { type ArticleFacts, isOwnWork } from './article.ts'
import type { Refusal } from './refusal.ts'

/** A rule of a verb: null when it holds, else the refusal to show. */
export type Rule = (article: ArticleFacts, actor: Actor) => Refusal | null

const unless = (holds: boolean, refusal: Refusal): Refusal | null => (holds ? null : refusal)

/** Whether an actor may see an article at all. Contributors see their own, reporters also what has left its author's desk. */
export function maySee(
  article: Pick<ArticleFacts, 'stage' | 'publication' | 'createdById' | 'writerIds' | 'assigneeId'>,
  actor: Actor,
): boolean {
  if (!isMember(actor)) return false
  if (has(actor, 'editor', 'managing', 'chief', 'copyeditor', 'secretary')) return true
  if (article.createdById === actor.id || article.writerIds.includes(actor.id) || article.assigneeId === actor.id)
    return true
  return (
    has(actor, 'reporter') &&
    (article.publication === 'live' || article.stage === 'review' || article.stage === 'approved')
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

/** Four eyes: nobody approves what they wrote, unless the newsroom's setting says otherwise. */
export const notOwnWork: Rule = (article, actor) =>
  unless(!article.fourEyes || !isMember(actor) || !isOwnWork(article, actor.id), {
    kind: 'not-allowed',
    need: 'secondPerson',
  })

export const hasText: Rule = (article) => {
  const missing = article.missing.filter((one) => one === 'headline' || one === 'body')
  return unless(missing.length === 0, { kind: 'incomplete', missing })
}

export const complete: Rule = (article) =>
  unless(article.missing.length === 0, { kind: 'incomplete', missing: article.missing })

/** A live story goes round again only when something changed. */
export const differsFromLive: Rule = (article) =>
  unless(article.contentHash !== article.liveHash, { kind: 'unchanged' })

export const differsFromApproved: Rule = (article) =>
  unless(article.contentHash !== article.approvedHash, { kind: 'unchanged' })

/** Publish only ever copies the approved revision; a person who sees other text than was approved is stopped. */
export const approvedAsIs: Rule = (article) =>
  unless(article.contentHash === article.approvedHash, { kind: 'changed-since-approval' })

export const notMine: Rule = (article, actor) =>
  unless(!isMember(actor) || article.assigneeId !== actor.id, { kind: 'already-assigned' })

export const assigneeOrLead: Rule = (article, actor) => {
  if (article.assigneeId === null) return { kind: 'not-assigned' }
  return unless(isMember(actor) && (article.assigneeId === actor.id || has(actor, 'managing', 'chief')), {
    kind: 'not-allowed',
    need: 'assignee',
  })
}

import { type Actor, editsSection, has, isMember, type Role } from './actor.ts'
import { type ArticleFacts, isOwnWork, type Stage } from './article.ts'
import type { Refusal } from './refusal.ts'
import { pathOf, type Slot, type StageSpec, stageOf, standsFor } from './workflow-spec.ts'

/** Whether `actor` may act as `role` in a section: an editor only in the sections that are theirs. */
export const actsAs = (actor: Actor, role: Role, sectionId: string): boolean =>
  role === 'editor' ? isMember(actor) && has(actor, 'editor') && editsSection(actor, sectionId) : has(actor, role)

export type Signing = { stage: Stage; slot: string; role: Role }
type Open = { stage: StageSpec; slot: Slot }

/** Slots on the story's way that no valid sign-off fills for the content `hash`, in order. The last stage always signs the text. */
export function outstanding(article: ArticleFacts, hash: string): Open[] {
  const path = pathOf(article.workflow, article)
  return path.flatMap((stage, at) =>
    stage.slots
      .filter((slot) => {
        const signsText = slot.binding || at === path.length - 1
        return !article.signOffs.some(
          (one) => one.stage === stage.id && one.slot === slot.id && (one.hash === hash || !signsText),
        )
      })
      .map((slot) => ({ stage, slot })),
  )
}

/** Required roles for which nobody has signed in this round. Empty when the workflow's stages ask for all of them, as the linter sees to. */
export const unsigned = (article: ArticleFacts): Role[] =>
  article.workflow.required.filter(
    (required) =>
      !article.signOffs.some((one) => {
        const slot = stageOf(article.workflow, one.stage)?.slots.find(({ id }) => id === one.slot)
        return slot !== undefined && standsFor(one.role, required) && slot.roles.includes(one.role)
      }),
  )

/** Where a story stands whose content is `hash`: the first stage that still waits for somebody, or "approved". */
export const stageReached = (article: ArticleFacts, hash: string): Stage =>
  outstanding(article, hash)[0]?.stage.id ?? 'approved'

/** The slots that wait at the story's stage: of an approved story whose text changed, all that signed the text. */
const waiting = (article: ArticleFacts): Open[] => {
  const open = outstanding(article, article.contentHash)
  if (article.stage === 'approved') return open
  const here = stageOf(article.workflow, article.stage)
  const signed = (slot: Slot) =>
    article.signOffs.some(
      (one) => one.stage === article.stage && one.slot === slot.id && one.hash === article.contentHash,
    )
  return here ? here.slots.filter((slot) => !signed(slot)).map((slot) => ({ stage: here, slot })) : []
}

/** What `actor` would sign by approving now, or why nothing. */
export function signable(article: ArticleFacts, actor: Actor): { signs: Signing[] } | { refusal: Refusal } {
  const open = waiting(article)
  if (open.length === 0) return { refusal: { kind: 'unchanged' } }
  const mine = open.flatMap(({ stage, slot }) => {
    const role = slot.roles.find((one) => actsAs(actor, one, article.sectionId))
    return role ? [{ stage: stage.id, slot: slot.id, role }] : []
  })
  const elsewhere = open.some(({ slot }) => has(actor, ...slot.roles))
  if (mine.length === 0 && elsewhere) return { refusal: { kind: 'not-allowed', need: 'sectionEditor' } }
  if (mine.length === 0 || !isMember(actor))
    return { refusal: { kind: 'not-your-sign-off', waits: open.map(({ slot }) => slot.name) } }
  if (article.workflow.fourEyes && isOwnWork(article, actor.id))
    return { refusal: { kind: 'not-allowed', need: 'secondPerson' } }
  if (!article.workflow.distinct) return { signs: mine }
  const before = article.signOffs.filter(({ byId }) => byId === actor.id)
  const again = mine.find((one) => before.some(({ stage, slot }) => stage === one.stage && slot === one.slot))
  if (again) return { signs: [again] }
  return before.length > 0 ? { refusal: { kind: 'not-allowed', need: 'anotherSigner' } } : { signs: mine.slice(0, 1) }
}

/** May sign at the story's stage by role, whether or not something waits. */
export const signsAt = (article: ArticleFacts, actor: Actor): boolean =>
  (stageOf(article.workflow, article.stage)?.slots ?? []).some((slot) =>
    slot.roles.some((role) => actsAs(actor, role, article.sectionId)),
  )

/** `now`: asked for where the story stands; `later`: its stage lies ahead. */
export type Asked = { slot: string; by: string | null; state: 'signed' | 'now' | 'later' }

/** Every approval on a story's way, in order: who gave it for the present content, or whether it is asked for now. */
export function signatures(article: ArticleFacts): Asked[] {
  const open = outstanding(article, article.contentHash)
  const first = article.stage === 'approved' ? open[0]?.stage.id : article.stage
  return pathOf(article.workflow, article).flatMap((stage) =>
    stage.slots.map((slot): Asked => {
      if (open.some((one) => one.stage.id === stage.id && one.slot.id === slot.id))
        return { slot: slot.name, by: null, state: stage.id === first ? 'now' : 'later' }
      const given = article.signOffs.findLast((one) => one.stage === stage.id && one.slot === slot.id)
      return { slot: slot.name, by: given?.byId ?? null, state: 'signed' }
    }),
  )
}

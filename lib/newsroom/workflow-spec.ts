import type { Role } from './actor.ts'

/** When a route is taken; of the routes that leave a stage the first whose condition holds. */
export const CONDITIONS = ['always', 'needsLegal', 'sensitive'] as const
export type Condition = (typeof CONDITIONS)[number]

/** Which findings of the checks refuse a verb: none, those that block, or warnings as well. */
export const ENFORCEMENTS = ['none', 'block', 'warn'] as const
export type Enforcement = (typeof ENFORCEMENTS)[number]

/** An approval that a stage asks for. A binding one signs the text: an edit after it asks for it again. */
export type Slot = { id: string; name: string; roles: readonly Role[]; binding: boolean }

/** A stage between draft and approval. Several slots are worked on at once: the story goes on when all are signed. */
export type StageSpec = {
  id: string
  name: string
  slots: readonly Slot[]
  enforce: Enforcement
  /** Roles that are told when a story arrives. */
  tells: readonly Role[]
}

export type Route = { from: string; to: string; when: Condition }

/** A section's way from draft to the public, as settings. */
export type WorkflowSpec = {
  stages: readonly StageSpec[]
  /** From "draft" or a stage to a stage or "approved". */
  routes: readonly Route[]
  /** Roles without whose approval nothing may reach readers. */
  required: readonly Role[]
  /** Nobody signs what they wrote. */
  fourEyes: boolean
  /** Nobody signs two slots of the same round. */
  distinct: boolean
  submit: { enforce: Enforcement }
  publish: { roles: readonly Role[]; enforce: Enforcement; tells: readonly Role[] }
  /** Who may mend the live text alone, and by how many changed words at most. */
  quickFix: { roles: readonly Role[]; maxWords: number }
}

export type Flags = { needsLegal: boolean; sensitive: boolean }

const holds = (when: Condition, flags: Flags): boolean => when === 'always' || flags[when]

export const routeFrom = (spec: WorkflowSpec, from: string, flags: Flags): string | null =>
  spec.routes.find((route) => route.from === from && holds(route.when, flags))?.to ?? null

/** The stages on a story's way from draft to approval, in order. A way that ends or turns in a circle ends here too: the linter refuses it. */
export function pathOf(spec: WorkflowSpec, flags: Flags): StageSpec[] {
  const path: StageSpec[] = []
  for (let at = routeFrom(spec, 'draft', flags); at && at !== 'approved'; at = routeFrom(spec, at, flags)) {
    const stage = spec.stages.find(({ id }) => id === at)
    if (!stage || path.includes(stage)) break
    path.push(stage)
  }
  return path
}

export const stageOf = (spec: WorkflowSpec, id: string): StageSpec | undefined =>
  spec.stages.find((stage) => stage.id === id)

/** Whether an approval given as `role` counts as `required`: the editors' superiors stand in for them, nobody for law or language but the chief. */
export function standsFor(role: Role, required: Role): boolean {
  if (role === required || role === 'chief') return true
  return role === 'managing' && required === 'editor'
}

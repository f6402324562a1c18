import { type Actor, has } from './actor.ts'
import { mayCreate } from './policy.ts'
import {
  mayManagePages,
  mayManageSections,
  mayManageSettings,
  mayManageUsers,
  mayManageWorkflows,
} from './user-policy.ts'

/** What a new newsroom does before its first story is before readers, in this order. */
export const FIRST_STEPS = ['password', 'settings', 'sections', 'people', 'imprint', 'workflow', 'story'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

const STEPS: Record<FirstStep, { href: string; may: (actor: Actor) => boolean }> = {
  password: { href: '/newsroom/account#password', may: (actor) => has(actor, 'admin') },
  settings: { href: '/newsroom/settings', may: (actor) => mayManageSettings(actor) === null },
  sections: { href: '/newsroom/sections', may: (actor) => mayManageSections(actor) === null },
  people: { href: '/newsroom/users', may: (actor) => mayManageUsers(actor) === null },
  imprint: { href: '/newsroom/pages', may: (actor) => mayManagePages(actor) === null },
  workflow: { href: '/newsroom/workflows', may: (actor) => mayManageWorkflows(actor) === null },
  story: { href: '/newsroom/new', may: (actor) => mayCreate(actor) === null },
}

export type StepView = { step: FirstStep; href: string; done: boolean }

/** Those of the steps that are this one's to do. */
export const firstStepsOf = (actor: Actor, done: Record<FirstStep, boolean>): StepView[] =>
  FIRST_STEPS.filter((step) => STEPS[step].may(actor)).map((step) => ({
    step,
    href: STEPS[step].href,
    done: done[step],
  }))

/** Who is led through them: those who set a newsroom up. */
export const isLed = (actor: Actor): boolean => has(actor, 'admin', 'chief', 'managing')

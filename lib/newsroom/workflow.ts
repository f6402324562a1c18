import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from './actor.ts'
import type { ArticleFacts, Publication, Stage } from './article.ts'
import {
  approvedAsIs,
  assigneeOrLead,
  complete,
  differsFromApproved,
  differsFromLive,
  hasText,
  maySee,
  notMine,
  notOwnWork,
  ownDraftOrEditor,
  ownOrEditor,
  type Rule,
  sectionEditor,
  textOfStage,
} from './policy.ts'
import type { Refusal } from './refusal.ts'

type Transition = {
  from: readonly Stage[]
  /** Verbs of stories that readers have never seen name only "none". */
  publication: readonly Publication[]
  /** The stage afterwards; null where it stays. */
  to: Stage | null
  rules: readonly Rule[]
}

const ANY: readonly Publication[] = ['none', 'live']

/**
 * The editorial workflow as data, in the order in which buttons are drawn. Stage and publication are two machines:
 * publishing sends the working copy back to draft, where the next revision of a live story begins.
 */
export const WORKFLOW = {
  publish: { from: ['approved'], publication: ANY, to: 'draft', rules: [sectionEditor, approvedAsIs, complete] },
  approve: {
    from: ['review', 'approved'],
    publication: ANY,
    to: 'approved',
    rules: [sectionEditor, notOwnWork, complete, differsFromApproved],
  },
  submit: { from: ['draft'], publication: ANY, to: 'review', rules: [ownOrEditor, hasText, differsFromLive] },
  return: { from: ['review', 'approved'], publication: ANY, to: 'draft', rules: [sectionEditor] },
  claim: { from: ['draft', 'review', 'approved'], publication: ANY, to: null, rules: [textOfStage, notMine] },
  release: { from: ['draft', 'review', 'approved'], publication: ANY, to: null, rules: [assigneeOrLead] },
  spike: { from: ['draft', 'review', 'approved'], publication: ['none'], to: 'spiked', rules: [ownDraftOrEditor] },
  unspike: { from: ['spiked'], publication: ['none'], to: 'draft', rules: [ownOrEditor] },
  save: { from: ['draft', 'review', 'approved'], publication: ANY, to: null, rules: [textOfStage] },
} as const satisfies Record<string, Transition>

export type Verb = keyof typeof WORKFLOW
export const VERBS = Object.keys(WORKFLOW) as Verb[]

/**
 * Whether `actor` may do `verb` to the article now, and the stage it then has. Asked by the command inside its
 * transaction and by `offers` for the buttons; there is no other place that knows.
 */
export function judge(verb: Verb, article: ArticleFacts, actor: Actor, _now: Date): Result<Stage, Refusal> {
  const transition: Transition = WORKFLOW[verb]
  if (!maySee(article, actor)) return refuse({ kind: 'not-found' })
  if (!transition.from.includes(article.stage)) return refuse({ kind: 'wrong-stage', stage: article.stage })
  if (!transition.publication.includes(article.publication)) return refuse({ kind: 'already-live' })
  for (const rule of transition.rules) {
    const refusal = rule(article, actor)
    if (refusal) return refuse(refusal)
  }
  return ok(transition.to ?? article.stage)
}

export type Offer = { verb: Verb; refusal: Refusal | null }

/** The buttons of an article's page: verbs of its stage, refused ones with their reason. Saving is typing, not a button. */
export function offers(article: ArticleFacts, actor: Actor, now: Date): Offer[] {
  return VERBS.filter((verb) => verb !== 'save' && (WORKFLOW[verb].from as readonly Stage[]).includes(article.stage))
    .map((verb) => {
      const verdict = judge(verb, article, actor, now)
      return { verb, refusal: verdict.ok ? null : verdict.refusal }
    })
    .filter(({ refusal }) => !isNoise(refusal))
}

/** Refusals that say nothing to a person: what is already so needs no dead button. */
const isNoise = (refusal: Refusal | null): boolean =>
  refusal !== null &&
  ['not-found', 'already-live', 'already-assigned', 'not-assigned', 'unchanged'].includes(refusal.kind)

import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from './actor.ts'
import { type ArticleFacts, kindOf, type Publication, type Stage, type StageKind } from './article.ts'
import {
  approvedAsIs,
  assigneeOrLead,
  CHECK_RULES,
  complete,
  differsFromLive,
  embargoPassed,
  fullySigned,
  hasText,
  isChief,
  isPerson,
  isScheduled,
  maySee,
  maySign,
  notMine,
  ownDraftOrEditor,
  ownOrEditor,
  publishChecks,
  publisher,
  quickFixer,
  type Rule,
  returnsFromStage,
  sectionEditor,
  stageChecks,
  submitChecks,
  textOfStage,
  worksOnStage,
} from './policy.ts'
import { quickFixed } from './quick-fix.ts'
import type { Refusal } from './refusal.ts'
import { type Signing, signable, stageReached } from './sign-off.ts'
import { stageOf } from './workflow-spec.ts'

type Transition = {
  from: readonly StageKind[]
  /** Verbs of stories that readers have never seen name only "none". */
  publication: readonly Publication[]
  rules: readonly Rule[]
}

const UNRETRACTED: readonly Publication[] = ['none', 'live']
const ANY: readonly Publication[] = ['none', 'live', 'retracted']
const OPEN: readonly StageKind[] = ['draft', 'stage', 'approved']

/**
 * The editorial workflow as data, in the order in which buttons are drawn. Stage and publication are two machines; which
 * stages lie between draft and approval, and who signs there, is the section's workflow (`WorkflowSpec`).
 */
export const WORKFLOW = {
  publish: {
    from: ['approved'],
    publication: UNRETRACTED,
    rules: [publisher, approvedAsIs, fullySigned, embargoPassed, complete, publishChecks],
  },
  schedule: {
    from: ['approved'],
    publication: UNRETRACTED,
    rules: [isPerson, publisher, approvedAsIs, fullySigned, complete, publishChecks],
  },
  approve: { from: ['stage', 'approved'], publication: ANY, rules: [maySign, complete, stageChecks] },
  submit: {
    from: ['draft'],
    publication: ANY,
    rules: [ownOrEditor, hasText, differsFromLive, submitChecks],
  },
  return: { from: ['stage', 'approved'], publication: ANY, rules: [returnsFromStage] },
  claim: { from: OPEN, publication: ANY, rules: [worksOnStage, notMine] },
  release: { from: OPEN, publication: ANY, rules: [assigneeOrLead] },
  unschedule: { from: ['approved'], publication: ANY, rules: [isPerson, isScheduled, publisher] },
  quickFix: { from: OPEN, publication: ['live'], rules: [quickFixer, embargoPassed] },
  spike: { from: OPEN, publication: ['none'], rules: [ownDraftOrEditor] },
  unspike: { from: ['spiked'], publication: ['none'], rules: [ownOrEditor] },
  retract: { from: OPEN, publication: ['live'], rules: [isChief] },
  restore: { from: OPEN, publication: ['retracted'], rules: [isChief, embargoPassed] },
  plan: { from: OPEN, publication: ANY, rules: [textOfStage] },
  override: { from: OPEN, publication: ANY, rules: [sectionEditor] },
  save: { from: OPEN, publication: ANY, rules: [textOfStage] },
} as const satisfies Record<string, Transition>

export type Verb = keyof typeof WORKFLOW
export const VERBS = Object.keys(WORKFLOW) as Verb[]

/** Whether findings of the checks may stop a verb: only then need they be known. */
export const asksChecks = (verb: Verb): boolean =>
  (WORKFLOW[verb].rules as readonly Rule[]).some((rule) => CHECK_RULES.includes(rule))

/** What a verb does to the two machines: the same for the command that writes rows and for the test that explores them. */
export type Step = {
  stage: Stage
  publication: Publication
  round: number
  /** What happens to the pointer to the approved revision; whatever voids it also cancels the schedule. */
  approval: 'keep' | 'pin' | 'void'
  /** Slots that are signed for the present content. */
  signs: readonly Signing[]
}

/**
 * Whether `actor` may do `verb` to the article now, and what it then is. Asked by the command inside its transaction and
 * by `offers` for the buttons; there is no other place that knows.
 */
export function judge(verb: Verb, article: ArticleFacts, actor: Actor, now: Date): Result<Step, Refusal> {
  const transition: Transition = WORKFLOW[verb]
  if (!maySee(article, actor)) return refuse({ kind: 'not-found' })
  if (!transition.from.includes(kindOf(article.stage)))
    return refuse({ kind: 'wrong-stage', stage: article.stage, name: nameOf(article) })
  if (!transition.publication.includes(article.publication)) return refuse(wrongPublication(article.publication))
  for (const rule of transition.rules) {
    const refusal = rule(article, actor, now)
    if (refusal) return refuse(refusal)
  }
  return ok(stepOf(verb, article, actor))
}

/** The newsroom's own word for a stage of its own. */
const nameOf = ({ workflow, stage }: ArticleFacts): string => stageOf(workflow, stage)?.name ?? stage

const wrongPublication = (publication: Publication): Refusal =>
  publication === 'retracted'
    ? { kind: 'retracted' }
    : publication === 'live'
      ? { kind: 'already-live' }
      : { kind: 'not-live' }

function stepOf(verb: Verb, article: ArticleFacts, actor: Actor): Step {
  const { stage, publication, round } = article
  const stay: Step = { stage, publication, round, approval: 'keep', signs: [] }
  switch (verb) {
    case 'publish':
      return { ...stay, stage: 'draft', publication: 'live', approval: 'void' }
    case 'submit':
      return {
        ...stay,
        stage: stageReached({ ...article, signOffs: [] }, article.contentHash),
        round: round + 1,
        approval: 'void',
      }
    case 'approve':
      return { ...stay, ...approved(article, actor) }
    case 'return':
      return { ...stay, stage: 'draft', approval: 'void' }
    case 'spike':
      return { ...stay, stage: 'spiked', approval: 'void' }
    case 'unspike':
      return { ...stay, stage: 'draft' }
    case 'quickFix':
      // A text that nobody signed: whoever finds the fix in what was approved keeps the approval instead.
      return { ...stay, ...quickFixed(article, '') }
    case 'retract':
      return { ...stay, publication: 'retracted' }
    case 'restore':
      return { ...stay, publication: 'live' }
    default:
      return stay
  }
}

/** The signatures given, and the first stage that waits for another one: none left is approval of exactly this content. */
function approved(article: ArticleFacts, actor: Actor): Pick<Step, 'stage' | 'approval' | 'signs'> {
  const answer = signable(article, actor)
  const signs = 'signs' in answer && actor.kind === 'member' ? answer.signs : []
  const byId = actor.kind === 'member' ? actor.id : ''
  const signOffs = [...article.signOffs, ...signs.map((one) => ({ ...one, byId, hash: article.contentHash }))]
  const stage = stageReached({ ...article, signOffs }, article.contentHash)
  return { stage, approval: stage === 'approved' ? 'pin' : 'void', signs }
}

/**
 * Where a story goes whose section, flags or workflow changed under it: what is under way begins its way again where
 * another section or workflow now answers for it (`anew`), and otherwise stands where it stood as long as that is on its
 * way. An approved one stays approved while nobody else has to sign.
 */
export function rerouted(article: ArticleFacts, anew: boolean): Pick<Step, 'stage' | 'round' | 'approval'> {
  const { stage, round } = article
  if (stage === 'draft' || stage === 'spiked') return { stage, round, approval: 'keep' }
  if (anew) {
    const fresh = { ...article, signOffs: [] }
    return { stage: stageReached(fresh, article.contentHash), round: round + 1, approval: 'void' }
  }
  const reached = stageReached(article, article.approvedHash ?? article.contentHash)
  if (stage === 'approved') {
    return reached === 'approved' ? { stage, round, approval: 'keep' } : { stage: reached, round, approval: 'void' }
  }
  return { stage: reached === 'approved' ? stage : reached, round, approval: 'keep' }
}

export type Offer = { verb: Verb; refusal: Refusal | null }

/** Verbs that are no buttons: typing, planning and letting a finding pass have their own places. */
const NO_BUTTON: readonly Verb[] = ['save', 'plan', 'override']

/** The buttons of an article's page: verbs of its stage, refused ones with their reason. */
export function offers(article: ArticleFacts, actor: Actor, now: Date): Offer[] {
  return VERBS.filter(
    (verb) =>
      !NO_BUTTON.includes(verb) && (WORKFLOW[verb].from as readonly StageKind[]).includes(kindOf(article.stage)),
  )
    .map((verb) => {
      const verdict = judge(verb, article, actor, now)
      return { verb, refusal: verdict.ok ? null : verdict.refusal }
    })
    .filter(({ verb, refusal }) => !isNoise(verb, refusal))
}

/** Refusals that say nothing to a person: what is already so, or is nobody's but the chief's, needs no dead button. */
const isNoise = (verb: Verb, refusal: Refusal | null): boolean =>
  refusal !== null &&
  (['not-found', 'already-live', 'not-live', 'already-assigned', 'not-assigned', 'not-scheduled', 'unchanged'].includes(
    refusal.kind,
  ) ||
    (refusal.kind === 'not-allowed' && (verb === 'retract' || verb === 'restore' || verb === 'quickFix')) ||
    (refusal.kind === 'retracted' && verb !== 'publish'))

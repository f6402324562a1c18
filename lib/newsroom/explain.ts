import { ROLES } from './actor.ts'
import { kindOf } from './article.ts'
import type { Missing, Refusal } from './refusal.ts'
import { toldRatio } from './theme/pairs.ts'

/** Looks a sentence up in the `refusal` messages of a language and fills its values in. */
export type Say = (key: string, values?: Record<string, string | number | Date>) => string

/** The sentence for a refusal: the same in button titles, toasts and the API. */
export function explain(refusal: Refusal, say: Say): string {
  switch (refusal.kind) {
    case 'not-allowed':
      return say(`need.${refusal.need}`)
    case 'wrong-stage':
      return say('wrong-stage', { stage: isFixed(refusal.stage) ? say(`stage.${refusal.stage}`) : refusal.name })
    case 'incomplete':
      return say('incomplete', { missing: listMissing(refusal.missing, say) })
    case 'stale':
      return refusal.by && refusal.event
        ? say('stale-by', { by: refusal.by, event: say(`event.${refusal.event.replaceAll('.', '-')}`) })
        : say('stale')
    case 'invalid':
      return say(`problem.${refusal.problem}`, { field: say(`field.${refusal.field}`) })
    case 'taken':
      return say('taken', { field: say(`field.${refusal.field}`) })
    case 'not-your-sign-off':
      return say(refusal.kind, { waits: refusal.waits.join(', ') })
    case 'not-signed':
      return say(refusal.kind, { waits: refusal.waits.map((one) => roleOr(one, say)).join(', ') })
    case 'blocked':
      return say(refusal.kind, { checks: refusal.checks.map((check) => say(`check.${check}`)).join(', ') })
    case 'embargoed':
      return say(refusal.kind, { until: refusal.until })
    case 'too-much-changed':
      return say(refusal.kind, { words: refusal.words, most: refusal.most })
    case 'topic-full':
      return say(refusal.kind, { most: refusal.most })
    case 'faulty-workflow':
      return say(refusal.kind)
    case 'unmapped-stages':
      return say(refusal.kind, { stages: refusal.stages.map(({ name }) => name).join(', ') })
    case 'pinned-twice':
      return say(refusal.kind, { headline: refusal.headline })
    case 'assignment-moved-on':
      return say(`assignment.${refusal.state}`)
    case 'illegible':
      return say(refusal.kind, {
        pair: say(`pair.${refusal.pair}`),
        scheme: say(`scheme.${refusal.scheme}`),
        ratio: toldRatio(refusal.ratio),
        least: refusal.least,
      })
    case 'throttled':
      return say('throttled', { minutes: refusal.minutes })
    default:
      return say(refusal.kind)
  }
}

const isFixed = (stage: string): boolean => kindOf(stage) !== 'stage'

/** A slot has a name of the newsroom's own; a required role has ours. */
const roleOr = (name: string, say: Say): string =>
  (ROLES as readonly string[]).includes(name) ? say(`role.${name}`) : name

const listMissing = (missing: readonly Missing[], say: Say): string =>
  missing.map((one) => say(`missing.${one}`)).join(', ')

import type { Missing, Refusal } from './refusal.ts'

/** Looks a sentence up in the `refusal` messages of a language and fills its values in. */
export type Say = (key: string, values?: Record<string, string | number | Date>) => string

/** The sentence for a refusal: the same in button titles, toasts and the API. */
export function explain(refusal: Refusal, say: Say): string {
  switch (refusal.kind) {
    case 'not-allowed':
      return say(`need.${refusal.need}`)
    case 'wrong-stage':
      return say('wrong-stage', { stage: say(`stage.${refusal.stage}`) })
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
    case 'throttled':
      return say('throttled', { minutes: refusal.minutes })
    default:
      return say(refusal.kind)
  }
}

const listMissing = (missing: readonly Missing[], say: Say): string =>
  missing.map((one) => say(`missing.${one}`)).join(', ')

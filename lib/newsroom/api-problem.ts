import type { RetractionReason } from './retraction.ts'

/** Why the read API has no answer. A value; its sentences are in messages/*\/api.json. */
export type ApiProblem =
  | { kind: 'unknownParameter'; parameter: string; known: readonly string[] }
  | { kind: 'repeatedParameter'; parameter: string }
  | { kind: 'malformedParameter'; parameter: string }
  /** Of section, tag and author one at a time: each is a list of its own, and no walk through one looks for another. */
  | { kind: 'twoLists' }
  | { kind: 'noSuchAddress' }
  | { kind: 'noSuchStory' }
  | { kind: 'noSuchList'; parameter: string; name: string }
  | { kind: 'retracted'; reason: RetractionReason; explanation: string; retractedAt: string }
  | { kind: 'methodNotAllowed' }
  | { kind: 'failure'; id: string }

/** RFC 9110 §15.5 and §15.6. A retracted story is gone, not unknown. */
export const PROBLEM_STATUS = {
  unknownParameter: 400,
  repeatedParameter: 400,
  malformedParameter: 400,
  twoLists: 400,
  noSuchAddress: 404,
  noSuchStory: 404,
  noSuchList: 404,
  retracted: 410,
  methodNotAllowed: 405,
  failure: 500,
} as const satisfies Record<ApiProblem['kind'], number>

/** The language of a problem's sentences among the two there are (RFC 9110 §12.5.4): Indonesian unless English weighs more. */
export function problemLanguage(acceptLanguage: string | null): 'id' | 'en' {
  const weights = new Map<string, number>()
  for (const item of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const [range = '', ...parameters] = item.split(';').map((part) => part.trim())
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
    const language = range.split('-')[0] ?? ''
    weights.set(language, Math.max(weights.get(language) ?? 0, weight === undefined ? 1 : Number(weight) || 0))
  }
  const weightOf = (language: string): number => weights.get(language) ?? weights.get('*') ?? 0
  return weightOf('en') > weightOf('id') ? 'en' : 'id'
}

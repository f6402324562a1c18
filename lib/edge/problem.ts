import { createTranslator } from 'next-intl'
import { env } from '#lib/env.ts'
import { type ApiProblem, PROBLEM_STATUS, problemLanguage } from '#lib/newsroom/api-problem.ts'
import { MESSAGES } from './say.ts'

type Say = (key: string, values?: Record<string, string>) => string

/** A problem as RFC 9457 writes it; its `type` leads into the API's description. */
export function problemJson(problem: ApiProblem, acceptLanguage: string | null) {
  const language = problemLanguage(acceptLanguage)
  const messages = MESSAGES[language]
  // next-intl knows each key; a problem names its keys itself.
  const say = createTranslator({ locale: language, messages, namespace: 'api' }) as unknown as Say
  const { kind, ...facts } = problem
  const ground = problem.kind === 'retracted' ? messages.site.retracted.reason[problem.reason] : ''
  const body = {
    type: `${env().SITE_URL}/api/v1/openapi.json#/x-problems/${kind}`,
    title: say(`${kind}.title`),
    status: PROBLEM_STATUS[kind],
    detail: detailOf(problem, ground, say),
    ...facts,
  }
  return { language, body }
}

function detailOf(problem: ApiProblem, ground: string, say: Say): string {
  switch (problem.kind) {
    case 'unknownParameter':
      return problem.known.length > 0
        ? say('unknownParameter.detail', { name: problem.parameter, known: problem.known.join(', ') })
        : say('unknownParameter.none', { name: problem.parameter })
    case 'repeatedParameter':
      return say('repeatedParameter.detail', { name: problem.parameter })
    case 'malformedParameter':
      return say(`malformedParameter.${problem.parameter}`)
    case 'noSuchList':
      return say(`noSuchList.${problem.parameter}`, { name: problem.name })
    case 'retracted':
      return say('retracted.detail', { ground })
    case 'failure':
      return say('failure.detail', { id: problem.id })
    default:
      return say(`${problem.kind}.detail`)
  }
}

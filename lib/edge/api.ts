import type { z } from 'zod'
import { env } from '#lib/env.ts'
import { matchesTag } from '#lib/kit/negotiate.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { type ApiProblem, PROBLEM_STATUS } from '#lib/newsroom/api-problem.ts'
import { reportFailure } from './failure.ts'
import { problemJson } from './problem.ts'

/** One operation of the read API: what may be asked and what is answered, `ninjs` where the same is there in that form. */
export type Operation = { parameters: z.ZodType; answer: z.ZodType; ninjs?: z.ZodType }
type BodyOf<O extends Operation> = z.output<O['answer']> | (O extends { ninjs: infer N } ? z.output<N> : never)

type WithoutNext<Body> = Body extends { next: unknown } ? Omit<Body, 'next'> : never

/** `cursor` is where the following page begins; its address is made here. */
export type ApiAnswer<Body> =
  | { kind: 'one'; body: Body; type?: string }
  | { kind: 'page'; page: WithoutNext<Body>; cursor: string | null }
  | { kind: 'problem'; problem: ApiProblem }

/** `params` are those of the path; `wantsNinjs` by Accept. */
type Asking = { params: Params; origin: string; wantsNinjs: boolean }
type Params = Partial<Record<string, string | string[]>>
type Context = { params: Promise<Params> }
type Handler = (request: Request, context: Context) => Promise<Response>

export const NINJS_TYPE = 'application/ninjs+json'
const JSON_TYPE = 'application/json'
const PROBLEM_TYPE = 'application/problem+json'

/** Public data, for pages of any origin: no cookie is read, none is sent. */
const EVERYBODY = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link',
  'x-content-type-options': 'nosniff',
}
const PREFLIGHT = {
  ...EVERYBODY,
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
  'access-control-max-age': '86400',
}
/** A copy is asked about each time: a retracted story must not outlive its retraction in anybody's cache. */
const FRESH = 'public, no-cache'

/**
 * An operation as Next's handlers. Parses what is asked, is the only catch, and answers GET and HEAD with an ETag;
 * whatever goes wrong is a problem (RFC 9457) in the language that was asked for.
 */
export function apiHandlers<O extends Operation>(
  operation: O,
  answer: (asked: z.output<O['parameters']>, asking: Asking) => Promise<ApiAnswer<BodyOf<O>>>,
) {
  const get: Handler = async (request, { params }) => {
    const url = new URL(request.url)
    try {
      const asked = parse<z.output<O['parameters']>>(operation.parameters, url.searchParams)
      if (!asked.ok) return problem(request, asked.problem)
      const wantsNinjs = acceptsNinjs(request.headers.get('accept'))
      const own = { params: await params, origin: env().SITE_URL, wantsNinjs }
      return toResponse(request, await answer(asked.value, own))
    } catch (error) {
      return problem(request, { kind: 'failure', id: reportFailure(`api ${url.pathname}`, error) })
    }
  }
  const refuse: Handler = async (request) =>
    problem(request, { kind: 'methodNotAllowed' }, { allow: 'GET, HEAD, OPTIONS' })
  const options = (): Response =>
    new Response(null, { status: 204, headers: { ...PREFLIGHT, allow: 'GET, HEAD, OPTIONS' } })
  return { GET: get, HEAD: get, OPTIONS: options, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
}

type Parsed<Asked> = { ok: true; value: Asked } | { ok: false; problem: ApiProblem }

function parse<Asked>(parameters: z.ZodType, given: URLSearchParams): Parsed<Asked> {
  const twice = [...given.keys()].find((name) => given.getAll(name).length > 1)
  if (twice !== undefined) return { ok: false, problem: { kind: 'repeatedParameter', parameter: twice } }
  const parsed = parameters.safeParse(Object.fromEntries(given))
  if (parsed.success) return { ok: true, value: parsed.data as Asked }
  const unknown = parsed.error.issues.find((issue) => issue.code === 'unrecognized_keys')
  if (unknown) {
    const problem = { kind: 'unknownParameter' as const, parameter: unknown.keys[0] ?? '', known: namesOf(parameters) }
    return { ok: false, problem }
  }
  const [at] = parsed.error.issues[0]?.path ?? []
  return { ok: false, problem: at ? { kind: 'malformedParameter', parameter: String(at) } : { kind: 'twoLists' } }
}

/** Names of a strict object's fields, refined or not. */
const namesOf = (parameters: z.ZodType): string[] =>
  Object.keys('shape' in parameters ? (parameters.shape as Record<string, unknown>) : {})

/** Accept is a wish (RFC 9110 §12.5.1): ninjs where it is named and JSON does not weigh more, else JSON. */
function acceptsNinjs(accept: string | null): boolean {
  const weights = new Map<string, number>()
  for (const item of (accept ?? '').toLowerCase().split(',')) {
    const [range = '', ...parameters] = item.split(';').map((part) => part.trim())
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
    weights.set(range, weight === undefined ? 1 : Number(weight) || 0)
  }
  const ninjs = weights.get(NINJS_TYPE) ?? 0
  return ninjs > 0 && ninjs >= (weights.get(JSON_TYPE) ?? 0)
}

function toResponse<Body>(request: Request, answer: ApiAnswer<Body>): Response | Promise<Response> {
  if (answer.kind === 'problem') return problem(request, answer.problem)
  if (answer.kind === 'one') return fresh(request, answer.body, answer.type ?? JSON_TYPE)
  const next = answer.cursor === null ? null : nextUrl(request.url, answer.cursor)
  return fresh(request, { ...answer.page, next }, JSON_TYPE, next ? { link: `<${next}>; rel="next"` } : {})
}

/** The same question from the cursor on, under the site's own name whatever the request came by. */
function nextUrl(asked: string, cursor: string): string {
  const { pathname, searchParams } = new URL(asked)
  searchParams.set('cursor', cursor)
  return `${env().SITE_URL}${pathname}?${searchParams}`
}

/**
 * Sent as it is: Next takes a handler's `content-encoding` and `content-length` away and packs the bytes by itself, so
 * that a packed answer would arrive without a word of how, or packed twice. Hence one weak tag for all encodings.
 */
function fresh(request: Request, body: unknown, type: string, more: Record<string, string> = {}): Response {
  const text = JSON.stringify(body)
  const etag = `W/"${sha256(text).slice(0, 32)}"`
  const headers = {
    ...EVERYBODY,
    ...more,
    etag,
    'cache-control': FRESH,
    vary: 'Accept, Accept-Encoding',
  }
  if (matchesTag(request.headers.get('if-none-match') ?? '', etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, { headers: { ...headers, 'content-type': type } })
}

async function problem(request: Request, one: ApiProblem, more: Record<string, string> = {}): Promise<Response> {
  const { body, language } = problemJson(one, request.headers.get('accept-language'))
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), {
    status: PROBLEM_STATUS[one.kind],
    headers: {
      ...EVERYBODY,
      ...more,
      'content-type': PROBLEM_TYPE,
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
    },
  })
}

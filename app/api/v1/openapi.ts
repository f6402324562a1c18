import { z } from 'zod'
import { Problem, SHAPES } from '#components/site/api/shapes.ts'
import { NINJS_TYPE } from '#lib/edge/api.ts'
import { type ApiProblem, PROBLEM_STATUS } from '#lib/newsroom/api-problem.ts'
import messages from '#messages/en/api.json' with { type: 'json' }
import { type Described, OPERATIONS } from './operations.ts'

type Json = Record<string, unknown>

/** Raised with every field or parameter that is added; what is there stays (docs/contracts.md). */
const VERSION = '1.0.0'

/** The read API as OpenAPI 3.1, out of the schemas that its routes parse and answer with. */
export function openApi({ siteName, origin }: { siteName: string; origin: string }): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: siteName,
      version: VERSION,
      description:
        'What readers of this site see, for programs. Read only, without a key. Every list has the same shape: `data`, and `next`, the address of the following page or null.',
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: {
      ...Object.fromEntries(Object.entries(OPERATIONS).map(([id, one]) => [one.path, { get: operation(id, one) }])),
      '/openapi.json': { get: DESCRIPTION },
    },
    components: { schemas: schemas() },
    'x-problems': problems(),
  }
}

const DESCRIPTION = {
  operationId: 'getDescription',
  summary: 'This description.',
  responses: { 200: answer('OpenAPI 3.1', { 'application/json': { type: 'object' } }) },
}

function operation(operationId: string, one: Described): Json {
  const body = { 'application/json': reference(one.answer) }
  const isList = one.ninjs && 'next' in shapeOf(one.ninjs)
  // One story as ninjs is a ninjs document; a list of them is a list of ours.
  const content = isList
    ? { 'application/json': { anyOf: [reference(one.answer), reference(one.ninjs as z.ZodType)] } }
    : { ...body, ...(one.ninjs && { [NINJS_TYPE]: reference(one.ninjs) }) }
  return {
    operationId,
    summary: one.summary,
    parameters: [...(one.path.includes('{article}') ? [ARTICLE] : []), ...queryParameters(one.parameters)],
    responses: {
      200: answer('As asked for.', content),
      304: { description: 'Not changed since the ETag in If-None-Match.' },
      ...Object.fromEntries(statusesOf(one.problems).map(([status, kinds]) => [status, problem(kinds)])),
      default: problem(['failure']),
    },
  }
}

const ARTICLE = {
  name: 'article',
  in: 'path',
  required: true,
  description: 'A number or an id, with `.ninjs` behind it for ninjs.',
  schema: { type: 'string', pattern: '^([1-9][0-9]{0,8}|[0-9a-f-]{36})(\\.ninjs)?$' },
}

function answer(description: string, content: Record<string, Json>): Json {
  const headers = {
    ETag: {
      description: 'Weak: the same for every encoding. Send it back in If-None-Match.',
      schema: { type: 'string' },
    },
    Link: { description: 'RFC 8288: the next page of a list.', schema: { type: 'string' } },
  }
  const media = Object.entries(content).map(([type, schema]) => [type, { schema }])
  return { description, headers, content: Object.fromEntries(media) }
}

const problem = (kinds: readonly ApiProblem['kind'][]): Json => ({
  description: kinds.map((kind) => messages[kind].title).join(' · '),
  content: { 'application/problem+json': { schema: reference(Problem) } },
})

function statusesOf(kinds: readonly ApiProblem['kind'][]): [number, ApiProblem['kind'][]][] {
  const statuses = [...new Set(kinds.map((kind) => PROBLEM_STATUS[kind]))]
  return statuses.map((status) => [status, kinds.filter((kind) => PROBLEM_STATUS[kind] === status)])
}

const shapeOf = (schema: z.ZodType): Record<string, unknown> =>
  'shape' in schema ? (schema.shape as Record<string, unknown>) : {}

/** As asked, before anything is parsed: every value of a query is a text to begin with. */
function queryParameters(parameters: z.ZodType): Json[] {
  const { properties = {}, required = [] } = jsonSchema(parameters) as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Json
    return { name, in: 'query', required: required.includes(name), description, schema }
  })
}

const jsonSchema = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: plain,
  }) as Json
  return json
}

const reference = (schema: z.ZodType): Json => ({ $ref: uri(SHAPES.get(schema as never)?.id ?? '') })
const uri = (id: string): string => `#/components/schemas/${id}`

/** `io: 'input'` leaves objects open: fields may be added, and whoever generates code from this must bear it. */
function schemas(): Json {
  const options = { uri, io: 'input', metadata: SHAPES, override: plain } as const
  const { schemas: all } = z.toJSONSchema(SHAPES, options) as { schemas: Record<string, Json> }
  const named = Object.entries(all).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [name, schema])
  return Object.fromEntries(named)
}

/** zod writes the format of a time a second time, as a pattern of 200 characters. */
function plain({ jsonSchema: schema }: { jsonSchema: { format?: string; pattern?: string } }): void {
  if (schema.format !== undefined) delete schema.pattern
}

/** What the `type` of a problem leads to. */
const problems = (): Json =>
  Object.fromEntries(
    Object.entries(PROBLEM_STATUS).map(([kind, status]) => [
      kind,
      { status, title: messages[kind as ApiProblem['kind']].title },
    ]),
  )

import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { BodyNode } from './body-node.ts'
import { cleanText, oneLine } from './clean-text.ts'
import { parseBody } from './parse-body.ts'
import type { DocumentProblem } from './problem.ts'

export type { BodyAttrs, BodyMark, BodyNode } from './body-node.ts'
export type { DocumentProblem } from './problem.ts'

/** The story's text. `headline` and `standfirst` are one line each, `body` is a `doc` node. Plain JSON. */
export type Document = { headline: string; standfirst: string; body: BodyNode }

/** In characters (code points); the body in bytes of its JSON. */
export const LIMITS = { headline: 300, standfirst: 600, body: 2_000_000 } as const

/** A body must have a block, so the empty one has an empty paragraph: what an editor makes of an empty fragment. */
export const EMPTY_DOCUMENT: Document = {
  headline: '',
  standfirst: '',
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
}

/**
 * What comes from outside (API, import, form, stored JSON) as a document, or what is wrong with it. Never throws.
 *
 * The result is canonical: adjacent texts with equal marks are joined, defaults are filled in, control characters are
 * gone, so that the same document always has the same hash. Line breaks in headline and standfirst become spaces.
 * Keys beside headline, standfirst and body are not looked at.
 */
export function parseDocument(input: unknown): Result<Document, DocumentProblem> {
  if (typeof input !== 'object' || input === null) return refuse({ kind: 'notADocument', part: 'document' })
  const { headline, standfirst, body } = input as Record<string, unknown>
  const first = parseLine('headline', headline)
  if (!first.ok) return first
  const second = parseLine('standfirst', standfirst)
  if (!second.ok) return second
  const third = parseBody(body, LIMITS.body)
  if (!third.ok) return third
  return ok({ headline: first.value, standfirst: second.value, body: third.value })
}

function parseLine(part: 'headline' | 'standfirst', input: unknown): Result<string, DocumentProblem> {
  if (typeof input !== 'string') return refuse({ kind: 'notADocument', part })
  const line = oneLine(cleanText(input))
  const length = [...line].length
  return length > LIMITS[part] ? refuse({ kind: 'tooLong', part, length, limit: LIMITS[part] }) : ok(line)
}

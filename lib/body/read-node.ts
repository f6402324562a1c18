import type { Schema } from '@tiptap/pm/model'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { cleanText } from './clean-text.ts'
import { isSafeHref } from './href.ts'
import type { DocumentProblem } from './problem.ts'

type Json = { [name: string]: unknown }
type Read<T> = Result<T, DocumentProblem>
/** Attribute values that ProseMirror and Yjs both keep as they are. */
type Attrs = { [name: string]: string | number | null }
export type RawNode = { type: string; attrs?: Attrs; content?: RawNode[]; marks?: RawMark[]; text?: string }
type RawMark = { type: string; attrs?: Attrs }

/** Far beyond any list a person makes; deep enough input would exhaust the stack of whoever walks the document later. */
const DEEPEST = 40

const isObject = (input: unknown): input is Json => typeof input === 'object' && input !== null && !Array.isArray(input)
const invalid = (says: string): Read<never> => refuse({ kind: 'invalid', says })

/**
 * Reads JSON node by node against the names of a schema, because ProseMirror's own `fromJSON` drops unknown attributes
 * without a word. Structure and attribute values are left to `Node.check()`. Texts come back clean; a text of which
 * nothing is left is left out.
 */
export function readNode(schema: Schema, input: unknown, inside: string | null, depth = 0): Read<RawNode> {
  if (!isObject(input)) return invalid('a node must be an object')
  if (depth > DEEPEST) return invalid('nested too deeply')
  const name = String(input.type)
  const type = Object.hasOwn(schema.nodes, name) ? schema.nodes[name] : undefined
  if (!type) return refuse({ kind: 'unknownNode', name })
  if (name === 'readAlso' && inside !== 'doc' && inside !== null) return refuse({ kind: 'misplaced', name, inside })
  const marks = readMarks(schema, input.marks)
  if (!marks.ok) return marks
  if (type.isText) {
    if (typeof input.text !== 'string') return invalid('a text node must have a text')
    if ('attrs' in input) return invalid('a text node has no attributes')
    return ok({ type: name, text: cleanText(input.text), ...(marks.value.length > 0 && { marks: marks.value }) })
  }
  const attrs = readAttrs(input.attrs, type.spec.attrs ?? {}, name)
  if (!attrs.ok) return attrs
  const content = readChildren(schema, input.content, name, depth + 1)
  if (!content.ok) return content
  return ok({ type: name, attrs: attrs.value, content: content.value, marks: marks.value })
}

function readChildren(schema: Schema, input: unknown, inside: string, depth: number): Read<RawNode[]> {
  if (input === undefined || input === null) return ok([])
  if (!Array.isArray(input)) return invalid(`the content of ${inside} must be a list`)
  const children: RawNode[] = []
  for (const child of input) {
    const read = readNode(schema, child, inside, depth)
    if (!read.ok) return read
    if (read.value.text !== '') children.push(read.value)
  }
  return ok(children)
}

function readMarks(schema: Schema, input: unknown): Read<RawMark[]> {
  if (input === undefined || input === null) return ok([])
  if (!Array.isArray(input)) return invalid('marks must be a list')
  const marks: RawMark[] = []
  for (const mark of input) {
    const name = isObject(mark) ? String(mark.type) : ''
    const type = Object.hasOwn(schema.marks, name) ? schema.marks[name] : undefined
    if (!type || !isObject(mark)) return refuse({ kind: 'unknownMark', name })
    const attrs = readAttrs(mark.attrs, type.spec.attrs ?? {}, name)
    if (!attrs.ok) return attrs
    if (name === 'link' && !isSafeHref(attrs.value.href)) {
      return refuse({ kind: 'badLink', href: String(attrs.value.href ?? '') })
    }
    marks.push({ type: name, attrs: attrs.value })
  }
  return ok(marks)
}

function readAttrs(input: unknown, known: object, on: string): Read<Attrs> {
  if (input === undefined || input === null) return ok({})
  if (!isObject(input)) return invalid(`the attributes of ${on} must be an object`)
  const attrs: Attrs = {}
  for (const [name, value] of Object.entries(input)) {
    if (!Object.hasOwn(known, name)) return refuse({ kind: 'unknownAttribute', name, on })
    if (typeof value === 'string') attrs[name] = cleanText(value)
    else if (value === null || typeof value === 'number') attrs[name] = value
    else return invalid(`${on}.${name} must be a text, a number or null`)
  }
  return ok(attrs)
}

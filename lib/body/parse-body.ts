import { Fragment, type Node, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { BodyNode } from './body-node.ts'
import type { DocumentProblem } from './problem.ts'
import { readNode } from './read-node.ts'
import { bodySchema } from './schema.ts'

/**
 * A `doc` node of the body schema from untrusted JSON, in canonical form, or what is wrong with it. Never throws.
 * `limit` is in bytes of JSON.
 */
export function parseBody(input: unknown, limit: number): Result<BodyNode, DocumentProblem> {
  try {
    const length = new TextEncoder().encode(JSON.stringify(input) ?? '').length
    if (length > limit) return refuse({ kind: 'tooLong', part: 'body', length, limit })
    const read = readNode(bodySchema, input, null)
    if (!read.ok) return read
    const node = canonical(ProseMirrorNode.fromJSON(bodySchema, read.value))
    node.check()
    if (node.type !== bodySchema.topNodeType) return refuse({ kind: 'notADocument', part: 'body' })
    return ok(withoutAbsent(node.toJSON() as BodyNode))
  } catch (error) {
    // ProseMirror, JSON.stringify (circular input) and the stack (absurd depth) say no by throwing.
    return refuse({ kind: 'invalid', says: error instanceof Error ? error.message : String(error) })
  }
}

/** Joins texts with equal marks, and takes marks off line breaks: Yjs has no place for those, so they would not survive. */
function canonical(node: Node): Node {
  if (node.isText) return node
  if (node.isLeaf) return node.marks.length > 0 ? node.mark([]) : node
  const children: Node[] = []
  node.forEach((child) => {
    children.push(canonical(child))
  })
  return node.copy(Fragment.fromArray(children))
}

/** A fallback that is not there is left out: documents of schema 1 keep their hashes. */
const withoutAbsent = (body: BodyNode): BodyNode => ({
  ...body,
  content: (body.content ?? []).map((node) => {
    if (node.type !== 'readAlso' || node.attrs?.fallbackId !== null) return node
    const { fallbackId: _, ...attrs } = node.attrs
    return { ...node, attrs }
  }),
})

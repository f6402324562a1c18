import type { BodyNode } from '../body-node.ts'
import type { ReadAlsoAttrs } from '../read-also.ts'
import type { NodeName } from '../schema.ts'
import { readAlsoAttrs } from '../text.ts'

/** What a row stands in. `begins`: it is the first row there, so that two lists are told from one. */
export type Container = {
  type: 'blockquote' | 'bulletList' | 'orderedList' | 'listItem'
  begins: boolean
  /** Of an ordered list. */
  start?: number
}

/** Everything about a row but its text. */
export type Shape = { kind: 'paragraph' | 'heading' | 'readAlso'; level: number; inside: readonly Container[] }

/** One block of text, or one baca juga. A body is its rows in order: nothing of it is lost by taking it apart. */
export type Row = { shape: Shape; inline: readonly BodyNode[]; readAlso: ReadAlsoAttrs | null }

type Box = Omit<Container, 'begins'> & { fresh: boolean }
type Walk = (node: BodyNode, inside: readonly Box[], rows: Row[]) => void

/** The rows of a body in document order: a comparison and a merge look at these, not at the tree. */
export function rowsOf(body: BodyNode): Row[] {
  const rows: Row[] = []
  walk(body, [], rows)
  return rows
}

const walk: Walk = (node, inside, rows) => WALK[node.type](node, inside, rows)

const into: Walk = (node, inside, rows) => {
  for (const child of node.content ?? []) walk(child, inside, rows)
}

const box =
  (type: Container['type']): Walk =>
  (node, inside, rows) => {
    const start = Number(node.attrs?.start ?? 1)
    into(node, [...inside, { type, fresh: true, ...(type === 'orderedList' && { start }) }], rows)
  }

const row =
  (kind: Shape['kind']): Walk =>
  (node, inside, rows) => {
    const boxes = inside.map(({ fresh, ...one }): Container => ({ ...one, begins: fresh }))
    for (const one of inside) one.fresh = false
    rows.push({
      shape: { kind, level: kind === 'heading' ? Number(node.attrs?.level ?? 2) : 0, inside: boxes },
      inline: node.content ?? [],
      readAlso: kind === 'readAlso' ? readAlsoAttrs(node) : null,
    })
  }

const WALK: Record<NodeName, Walk> = {
  doc: into,
  paragraph: row('paragraph'),
  heading: row('heading'),
  blockquote: box('blockquote'),
  bulletList: box('bulletList'),
  orderedList: box('orderedList'),
  listItem: box('listItem'),
  readAlso: row('readAlso'),
  // Inside of rows only.
  hardBreak: () => {},
  text: () => {},
}

/** The same body with other text in some of its rows, named by their place in `rowsOf`. */
export function withInline(body: BodyNode, texts: ReadonlyMap<number, readonly BodyNode[]>): BodyNode {
  let at = -1
  const rebuilt = (node: BodyNode): BodyNode => {
    if (!ROWS.has(node.type)) return node.content ? { ...node, content: node.content.map(rebuilt) } : node
    at += 1
    const inline = texts.get(at)
    if (!inline) return node
    const { content: _, ...rest } = node
    return inline.length > 0 ? { ...rest, content: [...inline] } : rest
  }
  return rebuilt(body)
}

const ROWS: ReadonlySet<NodeName> = new Set(['paragraph', 'heading', 'readAlso'] satisfies Shape['kind'][])

export const shapeKey = ({ shape }: Row): string => JSON.stringify(shape)

/** Equal for rows that show the same. */
export const rowKey = (row: Row): string => JSON.stringify([row.shape, row.inline, row.readAlso])

export const rowText = (row: Row): string =>
  row.inline.map(({ type, text }) => (type === 'hardBreak' ? '\n' : (text ?? ''))).join('')

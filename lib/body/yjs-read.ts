import * as Y from 'yjs'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { DocumentProblem } from './problem.ts'

type YNode = { type: string; attrs?: object; content?: YNode[]; marks?: object[]; text?: string }
type Read = Result<YNode[], DocumentProblem>
type Piece = { insert: unknown; attributes?: { [name: string]: object } }

/** Without children they hold no text and are against the schema; y-tiptap drops them too. Merges make them. */
const SHELLS = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote'])

/** y-tiptap stores a mark that may overlap itself (none today) under its name and eight characters of hash. */
const HASH = /--[a-zA-Z0-9+/=]{8}$/

/** The children of a fragment as raw ProseMirror JSON, unchecked. Reads only; unlike y-tiptap it mends nothing. */
export function nodesOfFragment(fragment: Y.XmlFragment): Read {
  const nodes: YNode[] = []
  for (const child of fragment.toArray()) {
    const read = nodesOf(child)
    if (!read.ok) return read
    nodes.push(...read.value)
  }
  return ok(nodes)
}

function nodesOf(child: Y.XmlElement | Y.XmlText | Y.XmlHook): Read {
  if (child instanceof Y.XmlText) return textsOf(child)
  if (!(child instanceof Y.XmlElement)) return refuse({ kind: 'unknownNode', name: 'hook' })
  const content = nodesOfFragment(child)
  if (!content.ok) return content
  if (content.value.length === 0 && SHELLS.has(child.nodeName)) return ok([])
  return ok([{ type: child.nodeName, attrs: child.getAttributes(), content: content.value }])
}

function textsOf(text: Y.XmlText): Read {
  const nodes: YNode[] = []
  for (const { insert, attributes } of text.toDelta() as Piece[]) {
    if (typeof insert !== 'string') return refuse({ kind: 'unknownNode', name: 'embed' })
    const marks = Object.entries(attributes ?? {}).map(([name, attrs]) => ({ type: name.replace(HASH, ''), attrs }))
    nodes.push({ type: 'text', text: insert, ...(marks.length > 0 && { marks }) })
  }
  return ok(nodes)
}

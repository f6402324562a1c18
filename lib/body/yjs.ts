import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Document, EMPTY_DOCUMENT, parseDocument } from './document.ts'
import type { DocumentProblem } from './problem.ts'
import { readNode } from './read-node.ts'
import { bodySchema, lineSchema } from './schema.ts'
import { nodesOfFragment } from './yjs-read.ts'

/** The names of the three fragments in an article's Yjs document. The editors bind to these. */
export const FRAGMENTS = { headline: 'headline', standfirst: 'standfirst', body: 'body' } as const

/**
 * The Yjs state (an update, encoding v1) of a parsed document, in exactly the shape that y-tiptap writes.
 *
 * Once per article, by the command that creates it: a second state made from the same document has other Yjs ids, and
 * merging the two doubles the text. Throws when the document was not parsed.
 */
export function yjsFromDocument(document: Document): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const part of ['headline', 'standfirst'] as const) {
      prosemirrorJSONToYXmlFragment(lineSchema, lineDoc(document[part]), doc.getXmlFragment(FRAGMENTS[part]))
    }
    prosemirrorJSONToYXmlFragment(bodySchema, document.body, doc.getXmlFragment(FRAGMENTS.body))
  })
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}

const lineDoc = (text: string): object => ({
  type: 'doc',
  content: [{ type: 'line', content: text ? [{ type: 'text', text }] : [] }],
})

/**
 * The document that a Yjs state shows, or why there is none. Never throws, never writes to a `Y.Doc` it is given: it
 * reads the types itself, because y-tiptap's own reading deletes from the shared document whatever it cannot show.
 *
 * Total over merges: whatever concurrent edits of our schema leave behind is a document. Containers that a merge left
 * empty hold no text and are passed over; several lines in a headline are joined with a space; a body whose blocks are
 * all gone is one empty paragraph. Everything else that is not a document is refused, `unseeded` above all.
 */
export function documentFromYjs(state: Uint8Array | Y.Doc): Result<Document, DocumentProblem> {
  try {
    return project(state instanceof Uint8Array ? docOf(state) : state)
  } catch (error) {
    return refuse({ kind: 'unreadable', says: error instanceof Error ? error.message : String(error) })
  }
}

function project(doc: Y.Doc): Result<Document, DocumentProblem> {
  const [headline, standfirst, body] = [FRAGMENTS.headline, FRAGMENTS.standfirst, FRAGMENTS.body].map((name) =>
    nodesOfFragment(doc.getXmlFragment(name)),
  )
  if (!headline?.ok) return headline ?? refuse({ kind: 'unseeded' })
  if (!standfirst?.ok) return standfirst ?? refuse({ kind: 'unseeded' })
  if (!body?.ok) return body ?? refuse({ kind: 'unseeded' })
  // A line is never removed by an editor, so a state without any was never seeded, or not fully loaded.
  if (headline.value.length + standfirst.value.length === 0) return refuse({ kind: 'unseeded' })
  const first = textOfLines(headline.value)
  if (!first.ok) return first
  const second = textOfLines(standfirst.value)
  if (!second.ok) return second
  const content = body.value.length > 0 ? body.value : EMPTY_DOCUMENT.body.content
  return parseDocument({ headline: first.value, standfirst: second.value, body: { type: 'doc', content } })
}

function textOfLines(lines: unknown[]): Result<string, DocumentProblem> {
  const texts: string[] = []
  for (const line of lines) {
    const read = readNode(lineSchema, line, 'doc')
    if (!read.ok) return read
    const text = (read.value.content ?? []).map((child) => child.text ?? '').join('')
    if (text) texts.push(text)
  }
  return ok(texts.join(' '))
}

/**
 * What is stored together with an update (both encoding v1): commutative, idempotent, loses nothing. Deleted text is
 * garbage-collected. Throws when either is no Yjs update, so that damaged bytes are never stored over good ones.
 */
export function mergeYjs(stored: Uint8Array, update: Uint8Array): Uint8Array {
  const doc = docOf(stored)
  Y.applyUpdate(doc, update)
  const merged = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return merged
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { rowsOf } from '../compare/rows.ts'
import { inlineOf, type Token, tokensOf, tokensOfText } from '../compare/tokens.ts'
import type { Document } from '../document.ts'
import { bodySchema, lineSchema } from '../schema.ts'
import { documentFromYjs, FRAGMENTS } from '../yjs.ts'
import { type Edit, editsBetween } from './three-way.ts'

/**
 * A state that shows `before`, edited in place until it shows `after`, which differs in the words of some rows only.
 * Each change is written as a keystroke would be, so that what others type at the same time stays: a document made anew
 * from JSON would double the text. Null when the state does not come to show `after`; then nothing is to be stored.
 */
export function editYjs(state: Uint8Array, before: Document, after: Document): Uint8Array | null {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, state)
    for (const part of ['headline', 'standfirst'] as const)
      editFragment(doc, FRAGMENTS[part], lineSchema, [[tokensOfText(before[part]), tokensOfText(after[part])]])
    const rows = rowsOf(after.body)
    const texts = rowsOf(before.body).map((row, at): Texts => [tokensOf(row.inline), tokensOf(rows[at]?.inline ?? [])])
    editFragment(doc, FRAGMENTS.body, bodySchema, texts)
    const shown = documentFromYjs(doc)
    return shown.ok && canonicalJson(shown.value) === canonicalJson(after) ? Y.encodeStateAsUpdate(doc) : null
  } catch {
    // A state that y-tiptap shows in another shape than the projection: the positions then mean something else.
    return null
  } finally {
    doc.destroy()
  }
}

type Texts = [before: readonly Token[], after: readonly Token[]]

/** From the end to the beginning, so that what is still to be edited stays where it is. */
function editFragment(doc: Y.Doc, name: string, schema: Schema, texts: readonly Texts[]): void {
  const edits = texts.map(
    ([before, after]) => editsBetween(before, after) ?? [{ at: 0, remove: before.length, insert: after }],
  )
  if (edits.every((one) => one.length === 0)) return
  const fragment = doc.getXmlFragment(name)
  let bound = initProseMirrorDoc(fragment, schema)
  const starts = rowStarts(bound.doc)
  for (let row = texts.length - 1; row >= 0; row -= 1) {
    const before = texts[row]?.[0] ?? []
    for (const edit of [...(edits[row] ?? [])].reverse()) {
      const tr = new Transform(bound.doc)
      write(tr, (starts[row] as number) + 1, before, edit, schema)
      updateYFragment(doc, fragment, tr.doc, bound.meta)
      bound = { ...bound, doc: tr.doc }
    }
  }
}

/** Where the rows begin, in the order of `rowsOf`. */
function rowStarts(doc: Node): number[] {
  const starts: number[] = []
  doc.descendants((node, position) => {
    const isRow = node.isTextblock || node.isAtom
    if (isRow) starts.push(position)
    return !isRow
  })
  return starts
}

function write(
  tr: Transform,
  start: number,
  before: readonly Token[],
  { at, remove, insert }: Edit,
  schema: Schema,
): void {
  const from = start + lengthOf(before.slice(0, at))
  const to = from + lengthOf(before.slice(at, at + remove))
  tr.replaceWith(from, to, Fragment.fromArray(inlineOf(insert).map((node) => schema.nodeFromJSON(node))))
}

/** In positions of ProseMirror: UTF-16 units, and one for a line break. */
const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { text }) => sum + text.length, 0)

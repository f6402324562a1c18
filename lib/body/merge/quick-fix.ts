import { compareDocuments } from '../compare/compare-documents.ts'
import { rowsOf, shapeKey } from '../compare/rows.ts'
import { changedWords } from '../compare/spans.ts'
import type { Document } from '../document.ts'

/** Whether a fix changed words only: the same paragraphs, lists and baca juga in the same order. */
export function keepsStructure(live: Document, fixed: Document): boolean {
  const structure = ({ body }: Document) => rowsOf(body).map((row) => [shapeKey(row), row.readAlso])
  return JSON.stringify(structure(live)) === JSON.stringify(structure(fixed))
}

/** How many words a fix of the text touches. */
export function wordsFixed(live: Document, fixed: Document): number {
  const { headline, standfirst, rows } = compareDocuments(live, fixed)
  return [headline, standfirst, ...rows.map(({ spans }) => spans)].reduce((sum, spans) => sum + changedWords(spans), 0)
}

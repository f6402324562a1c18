import type { Document } from '../document.ts'
import type { ReadAlsoAttrs } from '../read-also.ts'
import { alignRows } from './align.ts'
import { type Row, rowKey, rowsOf, type Shape, shapeKey } from './rows.ts'
import { compareInline, compareText, isChanged, type Span } from './spans.ts'

/** `moved` stands twice: where the row was and where it is, with nothing else changed. */
export type RowChange = {
  change: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved'
  before: Shape | null
  after: Shape | null
  spans: readonly Span[]
  /** Of a baca juga, as it was and as it is. */
  readAlso: { before: ReadAlsoAttrs | null; after: ReadAlsoAttrs | null } | null
}

export type DocumentChanges = { headline: readonly Span[]; standfirst: readonly Span[]; rows: readonly RowChange[] }

/**
 * What became of a text, word by word within rows that belong together. Rows that are not `inserted` give the old
 * text, rows that are not `deleted` the new one; a moved row has its place on one side each.
 */
export function compareDocuments(before: Document, after: Document): DocumentChanges {
  return {
    headline: compareText(before.headline, after.headline),
    standfirst: compareText(before.standfirst, after.standfirst),
    rows: compareRows(rowsOf(before.body), rowsOf(after.body)),
  }
}

function compareRows(before: readonly Row[], after: readonly Row[]): RowChange[] {
  const rows = alignRows(before, after).map((pair): [Row | null, Row | null] => [
    pair.before === null ? null : (before[pair.before] ?? null),
    pair.after === null ? null : (after[pair.after] ?? null),
  ])
  const moved = movedIn(rows)
  return rows.map(([was, is]) => {
    const one = was ?? is
    const elsewhere = one && (was === null || is === null) && moved.has(rowKey(one))
    return { ...changeOf(was, is), ...(elsewhere && { change: 'moved' as const }) }
  })
}

/** Keys of rows that went from one place and came at another. An empty row went nowhere. */
function movedIn(rows: readonly [Row | null, Row | null][]): Set<string> {
  const keys = (from: 0 | 1) =>
    rows.flatMap((pair) => {
      const row = pair[from]
      return row && pair[1 - from] === null && (row.inline.length > 0 || row.readAlso) ? [rowKey(row)] : []
    })
  const once = (all: string[]) => new Set(all.filter((key) => all.indexOf(key) === all.lastIndexOf(key)))
  const come = once(keys(1))
  return new Set([...once(keys(0))].filter((key) => come.has(key)))
}

function changeOf(was: Row | null, is: Row | null): RowChange {
  const spans = compareInline(was?.inline ?? [], is?.inline ?? [])
  const links = was?.readAlso || is?.readAlso ? { before: was?.readAlso ?? null, after: is?.readAlso ?? null } : null
  const sides = { before: was?.shape ?? null, after: is?.shape ?? null, spans, readAlso: links }
  if (!was) return { change: 'inserted', ...sides }
  if (!is) return { change: 'deleted', ...sides }
  const changed =
    isChanged(spans) || shapeKey(was) !== shapeKey(is) || JSON.stringify(was.readAlso) !== JSON.stringify(is.readAlso)
  return { change: changed ? 'changed' : 'same', ...sides }
}

export type ReadAlsoChange = {
  change: 'added' | 'removed' | 'moved' | 'retargeted' | 'relabelled'
  before: ReadAlsoAttrs | null
  after: ReadAlsoAttrs | null
}

/** What became of the baca juga, in the order of the text. */
export function readAlsoChanges(rows: readonly RowChange[]): ReadAlsoChange[] {
  return rows.flatMap(({ change, readAlso }): ReadAlsoChange[] => {
    if (!readAlso || change === 'same') return []
    if (change === 'moved')
      return readAlso.after ? [{ change: 'moved', before: readAlso.after, after: readAlso.after }] : []
    if (change === 'inserted') return [{ change: 'added', ...readAlso }]
    if (change === 'deleted') return [{ change: 'removed', ...readAlso }]
    const same =
      readAlso.before?.articleId === readAlso.after?.articleId &&
      (readAlso.after?.articleId !== null || readAlso.before?.wantedTitle === readAlso.after?.wantedTitle)
    return [{ change: same ? 'relabelled' : 'retargeted', ...readAlso }]
  })
}

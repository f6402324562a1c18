import { diffArrays } from 'diff'
import { type Token, tokenKey } from '../compare/tokens.ts'

/** From the token `at` on, `remove` tokens are gone and `insert` stand in their place. */
export type Edit = { at: number; remove: number; insert: readonly Token[] }

/** Beyond so many edits a text is another text: nothing merges into it. */
const MOST_EDITS = 1200

/** What makes `after` of `before`, in order, each edit as small as words allow. Null when they are two different texts. */
export function editsBetween(before: readonly Token[], after: readonly Token[]): Edit[] | null {
  const runs = diffArrays(before.map(tokenKey), after.map(tokenKey), { maxEditLength: MOST_EDITS })
  if (!runs) return null
  const edits: Edit[] = []
  let [old, now] = [0, 0]
  let edit: { at: number; remove: number; insert: Token[] } | null = null
  for (const { added, removed, value } of runs) {
    if (!added && !removed) {
      if (edit) edits.push(edit)
      edit = null
      old += value.length
      now += value.length
      continue
    }
    edit ??= { at: old, remove: 0, insert: [] }
    if (removed) {
      edit.remove += value.length
      old += value.length
    } else {
      edit.insert.push(...after.slice(now, now + value.length))
      now += value.length
    }
  }
  return edit ? [...edits, edit] : edits
}

/**
 * What two people made of one text, together. Null when they changed the same words in different ways: then nobody but
 * a person can tell. Whose change is named first makes no difference.
 */
export function mergeTokens(
  base: readonly Token[],
  mine: readonly Token[],
  yours: readonly Token[],
): readonly Token[] | null {
  const [ours, theirs] = [editsBetween(base, mine), editsBetween(base, yours)]
  if (!ours || !theirs) return null
  const known = new Set(theirs.map(editKey))
  const added = ours.filter((one) => !known.has(editKey(one)))
  if (added.some((one) => theirs.some((other) => clash(one, other)))) return null
  // Where both meet at a place, what was put in between comes before what replaces the next word.
  const edits = [...theirs, ...added].sort((a, b) => a.at - b.at || a.remove - b.remove)
  const merged: Token[] = []
  let at = 0
  for (const edit of edits) {
    merged.push(...base.slice(at, edit.at), ...edit.insert)
    at = edit.at + edit.remove
  }
  return [...merged, ...base.slice(at)]
}

const editKey = ({ at, remove, insert }: Edit): string => JSON.stringify([at, remove, insert.map(tokenKey)])

/** They touch the same words, or put something in at the same place: no order of the two is the right one. */
function clash(a: Edit, b: Edit): boolean {
  const [endA, endB] = [a.at + a.remove, b.at + b.remove]
  if (a.remove === 0 && b.remove === 0) return a.at === b.at
  return a.at < endB && b.at < endA
}

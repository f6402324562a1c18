import { diffArrays } from 'diff'
import { type Row, rowKey, rowText } from './rows.ts'
import { isWord, tokensOfText } from './tokens.ts'

/** Indices into the rows of either side: null where the other side has nothing like it. */
export type Pair = { before: number | null; after: number | null }

/** Beyond these a stretch is another text: its rows are shown as gone and come. */
const MOST_EDITS = 1200
const MOST_CELLS = 200_000

/** Rows alike by less than this share of their words are two rows. */
const ALIKE = 0.4

/**
 * Which row became which, in the order of reading: equal rows first, then, between those, the most alike. Each row of
 * either side stands in exactly one pair.
 */
export function alignRows(before: readonly Row[], after: readonly Row[]): Pair[] {
  const runs = diffArrays(before.map(rowKey), after.map(rowKey), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ]
  const pairs: Pair[] = []
  let [old, now] = [0, 0]
  let [gone, come]: [number[], number[]] = [[], []]
  const close = () => {
    pairs.push(...pairAlike(gone, come, before, after))
    gone = []
    come = []
  }
  for (const { added, removed, value } of runs) {
    if (removed) for (const _ of value) gone.push(old++)
    else if (added) for (const _ of value) come.push(now++)
    else {
      close()
      for (const _ of value) pairs.push({ before: old++, after: now++ })
    }
  }
  close()
  return pairs
}

/** The pairing of a changed stretch that keeps the most words, in order (as in the alignment of sequences). */
function pairAlike(gone: number[], come: number[], before: readonly Row[], after: readonly Row[]): Pair[] {
  const rest = (from: number, to: number): Pair[] => [
    ...gone.slice(from).map((one) => ({ before: one, after: null })),
    ...come.slice(to).map((one) => ({ before: null, after: one })),
  ]
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST_CELLS) return rest(0, 0)
  const [bags, others] = [gone.map((at) => bagOf(before[at])), come.map((at) => bagOf(after[at]))]
  const alike = bags.map((bag) => others.map((other) => likeness(bag, other)))
  const best = scores(alike)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < gone.length && j < come.length) {
    const score = alike[i]?.[j] ?? 0
    const here = best[i]?.[j] ?? 0
    if (score >= ALIKE && here === score + (best[i + 1]?.[j + 1] ?? 0))
      pairs.push({ before: gone[i++] as number, after: come[j++] as number })
    else if (here === (best[i + 1]?.[j] ?? 0)) pairs.push({ before: gone[i++] as number, after: null })
    else pairs.push({ before: null, after: come[j++] as number })
  }
  return [...pairs, ...rest(i, j)]
}

/** `best[i][j]`: the most that the rows from i and from j on can keep. */
function scores(alike: readonly (readonly number[])[]): number[][] {
  const [m, n] = [alike.length, alike[0]?.length ?? 0]
  const best = Array.from({ length: m + 1 }, () => new Array<number>(n + 1).fill(0))
  for (let i = m - 1; i >= 0; i -= 1)
    for (let j = n - 1; j >= 0; j -= 1) {
      const score = alike[i]?.[j] ?? 0
      const paired = score >= ALIKE ? score + (best[i + 1]?.[j + 1] ?? 0) : 0
      ;(best[i] as number[])[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0)
    }
  return best
}

type Bag = { isLink: boolean; words: ReadonlyMap<string, number>; size: number }

function bagOf(row: Row | undefined): Bag {
  const words = new Map<string, number>()
  const tokens = row ? tokensOfText(rowText(row).toLowerCase()).filter(isWord) : []
  for (const { text } of tokens) words.set(text, (words.get(text) ?? 0) + 1)
  return { isLink: row?.readAlso !== null, words, size: tokens.length }
}

/** From 0 to 1: the share of words that both have. A baca juga in the place of another is that one, retargeted. */
function likeness(a: Bag, b: Bag): number {
  if (a.isLink || b.isLink) return a.isLink && b.isLink ? 0.5 : 0
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}

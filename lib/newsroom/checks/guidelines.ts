import { PACKS } from '#lib/newsroom/guidelines/index.ts'
import type { Pack, Point, Trigger } from '#lib/newsroom/guidelines/pack.ts'
import type { At, Check, Checked, Finding, Passage } from './check.ts'
import { proseOf } from './language/prose.ts'

/** The words of a pack as patterns with the borders of words around them, made once. */
type Ready = {
  triggers: readonly (Omit<Trigger, 'all' | 'unless'> & { all: readonly RegExp[]; unless: RegExp | null })[]
  points: readonly (Omit<Point, 'find'> & { find: RegExp })[]
  wanted: readonly { key: string; find: RegExp; level: Finding['level'] }[]
}

const pattern = (words: readonly string[], cased = false): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, cased ? 'gu' : 'giu')

const ready = ({ triggers, points, wanted }: Pack): Ready => ({
  triggers: triggers.map(({ all, unless, ...trigger }) => ({
    ...trigger,
    all: all.map((words) => pattern(words)),
    unless: unless ? pattern(unless) : null,
  })),
  points: points.map(({ find, ...point }) => ({ ...point, find: pattern(find, point.cased) })),
  wanted: wanted.map(({ find, ...one }) => ({ ...one, find: pattern(find) })),
})

/** A guideline as a check. Quotations are read as well: what must not be printed must not be quoted either. */
function checkOf(pack: Pack): Check {
  const { triggers, points, wanted } = ready(pack)
  const found = (at: At | undefined, key: string, words: string | null, level = pack.level): Finding => ({
    check: pack.id,
    level,
    ...(at ? { at } : {}),
    says: words === null ? { key } : { key, values: { words } },
  })

  /** The first sentence that shows that the guideline applies: one finding a story, with the list to tick off. */
  function triggered(checked: Checked): { finding: Finding; opens: boolean } | null {
    for (const { key, level, opens, all, unless } of triggers) {
      for (const passage of checked.passages) {
        const hit = sentenceWith(passage, all, unless)
        if (!hit) continue
        const finding = { ...found(place(passage, hit.from, hit.to), key, hit.words, level), checklist: listOf(pack) }
        return { finding, opens }
      }
    }
    return null
  }

  function pointed(passage: Passage): Finding[] {
    return points.flatMap(({ key, find, level, only, not }) =>
      (only && passage.part !== only) || passage.part === not
        ? []
        : distinct([...passage.text.matchAll(find)]).map(({ 0: words, index }) =>
            found(place(passage, index, index + words.length), key, words, level),
          ),
    )
  }

  return {
    id: pack.id,
    level: pack.level,
    find(checked) {
      const trigger = triggered(checked)
      if (!trigger) return []
      if (!trigger.opens) return [trigger.finding]
      const missing = wanted
        .filter(({ find }) => !checked.passages.some(({ text }) => text.search(find) >= 0))
        .map(({ key, level }) => found(undefined, key, null, level))
      return [trigger.finding, ...checked.passages.flatMap(pointed), ...missing]
    },
  }
}

const listOf = ({ id, checklist }: Pack): string[] => checklist.map((item) => `${id}.${item}`)

const place = ({ part, block }: Passage, from: number, to: number): At => ({ part, block, from, to })

/** The same words twice in a paragraph are one matter. */
function distinct(matches: readonly RegExpExecArray[]): RegExpExecArray[] {
  const seen = new Set<string>()
  return matches.filter(({ 0: words }) => !seen.has(words) && seen.add(words))
}

function sentenceWith(passage: Passage, all: readonly RegExp[], unless: RegExp | null) {
  const [first, ...others] = all
  if (!first || passage.text.search(first) < 0) return null
  for (const { from, to } of proseOf(passage).sentences) {
    const sentence = passage.text.slice(from, to)
    if (unless && sentence.search(unless) >= 0) continue
    const hits = [first, ...others].map((one) => sentence.matchAll(one).next().value)
    if (!hits.every((hit) => hit !== undefined)) continue
    const [start, end] = [
      Math.min(...hits.map(({ index }) => index)),
      Math.max(...hits.map(({ 0: words, index }) => index + words.length)),
    ]
    return { from: from + start, to: from + end, words: hits.map(({ 0: words }) => words).join(' … ') }
  }
  return null
}

export const GUIDELINE_CHECKS: readonly Check[] = PACKS.map(checkOf)

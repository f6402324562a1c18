import type { Term } from '#lib/newsroom/search/terms.ts'
import type { Wanted } from './wanted.ts'

/** In how many live stories each term stands; a term without an entry stands in none that was counted. */
export type Frequencies = { total: number; of: ReadonlyMap<Term, number> }

/**
 * A term that the archive is asked for. `recent`: so common that only the latest months are looked through. `rarity`: how
 * rare it is in an archive of ordinary size; in a small one every name is in a large share of it.
 */
export type Asked = Wanted & { value: number; rarity: number; recent: boolean }

/** `whole` is what the text is about, in the archive or not: what suggestions are a share of. */
export type Chosen = { asked: readonly Asked[]; whole: number }

/** So many terms are asked for: the rest adds hardly a story and costs the same. */
const TERMS = 16
/** What a story is about are so many things: a long text names many more in passing. */
const THINGS = 8
/** A term in more stories than this is common: what it finds is bounded to the latest months. */
const COMMON = 800
/** All rare terms together find at most so many stories, whatever the size of the archive. */
const STORIES = 3000
/** A term in a larger share of all stories says nothing. */
const USELESS = 0.25
/** In a small archive every word is in a large share of it. */
const SMALL = 40
const ORDINARY = 1000

/** How much it says that a story has a term: nothing when all have it, most, which is 1, when no other has. */
export const rarity = (documents: number, total: number): number =>
  Math.min(1, Math.log((total + 1) / (documents + 0.5)) / Math.log(total + 2))

/**
 * The terms worth asking for, the most telling first. Their number and the stories they find are bounded, so that the
 * cost of an answer hardly grows with the archive.
 */
export function chooseTerms(wanted: readonly Wanted[], { total, of }: Frequencies): Chosen {
  const valued = wanted
    .map((one) => ({ ...one, documents: Math.max(0, of.get(one.term) ?? 0) }))
    .filter(({ documents, guess }) => documents > 0 || !guess)
    .map((one) => ({
      ...one,
      value: one.weight * rarity(one.documents, total) ** 2,
      rarity: rarity(one.documents, Math.max(total, ORDINARY)),
    }))
    .sort((a, b) => b.value - a.value)
  const asked: Asked[] = []
  let stories = 0
  const isTelling = ({ documents }: { documents: number }) =>
    documents > 0 && (total <= SMALL || documents <= total * USELESS)
  for (const { documents, ...one } of valued.filter(isTelling).slice(0, TERMS)) {
    const recent = documents > COMMON || stories + documents > STORIES
    if (!recent) stories += documents
    asked.push({ ...one, recent })
  }
  const things = eachOnce(valued).slice(0, THINGS)
  return { asked, whole: things.reduce((sum, { value }) => sum + value, 0) }
}

/** Of terms that are shown as the same, the first; of a name's words that stand there as well, none: it says it all. */
export function eachOnce<T extends Pick<Wanted, 'shown' | 'kind'>>(terms: readonly T[]): T[] {
  const names = terms.filter(({ kind, shown }) => kind !== 'word' && shown.includes(' '))
  const parts = new Set(names.flatMap(({ shown }) => shown.toLowerCase().split(' ')))
  const seen = new Set<string>()
  return terms.filter(({ shown }) => {
    const key = shown.toLowerCase()
    if (parts.has(key) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

import type { Weight } from '#lib/newsroom/search/terms.ts'
import { type Asked, type Chosen, eachOnce } from './choose.ts'
import type { Candidate, Reason, Suggestion } from './suggestion.ts'

/** What it counts where a candidate has a term. */
const FIELD: Record<Weight, number> = { A: 1.3, B: 1.1, C: 0.8 }
const SAME_SECTION = 1.15
/** Years later a story counts so much of what a new one does: an earlier event of the same name is another one. */
const OLD = 0.3
const FADES_DAYS = 180
/** Less in common is chance, even when it is a name that hardly any story has. */
const LEAST = 0.14
/** The less rare the rarest name or tag that two stories share, the more they must have in common, up to a bound. */
const RARE = 0.75
const LEAST_BY_COMMON_NAMES = 0.45
/** Words alone are a connection only when there are several of them, and they are much of what the story is about. */
const LEAST_WORDS = 3
const LEAST_BY_WORDS = 0.3
const DAY_MS = 24 * 60 * 60 * 1000

type Place = { sectionId: string; now: Date }

/**
 * The candidates that fit, the best first, each with why. The score is the share of the asked terms' value that a
 * candidate has, more in the same section, less with age. What has too little in common, at whatever age, is left out: no
 * suggestion is better than one that an editor laughs at.
 */
export function rank({ asked, whole }: Chosen, candidates: readonly Candidate[], place: Place): Suggestion[] {
  if (whole === 0) return []
  return candidates
    .map((candidate) => ({ candidate, shared: sharedBy(asked, candidate) }))
    .map((one) => ({ ...one, common: (sum(one.shared) / whole) * sectionOf(one.candidate, place) }))
    .filter(({ shared, common }) => common >= leastFor(shared))
    .map(({ candidate, shared, common }) => {
      const score = common * freshness(candidate, place)
      return { articleId: candidate.articleId, score, reasons: reasonsOf(shared, candidate, place), candidate }
    })
    .sort((a, b) => b.score - a.score || b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime())
    .map(({ articleId, score, reasons }) => ({ articleId, score, reasons }))
}

type Shared = Asked & { counts: number }

const sharedBy = (asked: readonly Asked[], { has }: Candidate): Shared[] =>
  eachOnce(
    asked
      .flatMap((one) => {
        const weight = has.get(one.term)
        return weight ? [{ ...one, counts: one.value * FIELD[weight] }] : []
      })
      .sort((a, b) => b.counts - a.counts),
  )

const sum = (shared: readonly Shared[]): number => shared.reduce((all, { counts }) => all + counts, 0)

/** How much two stories must have in common to be connected by what they share. */
function leastFor(shared: readonly Shared[]): number {
  const named = shared.filter(({ kind }) => kind !== 'word')
  if (named.length === 0) return shared.length < LEAST_WORDS ? Number.POSITIVE_INFINITY : LEAST_BY_WORDS
  const rarest = Math.max(...named.map(({ rarity }) => rarity))
  return Math.min(LEAST_BY_COMMON_NAMES, LEAST + Math.max(0, RARE - rarest))
}

const ageInDays = ({ publishedAt }: Candidate, { now }: Place): number =>
  Math.max(0, (now.getTime() - publishedAt.getTime()) / DAY_MS)

const freshness = (candidate: Candidate, place: Place): number =>
  OLD + (1 - OLD) * Math.exp(-ageInDays(candidate, place) / FADES_DAYS)

const sectionOf = (candidate: Candidate, { sectionId }: Place): number =>
  candidate.sectionId === sectionId ? SAME_SECTION : 1

const MOST_NAMES = 2
const MOST_WORDS = 3

/** Tags and names by what they count, then words, then the section where it is close in time. */
function reasonsOf(shared: readonly Shared[], candidate: Candidate, place: Place): Reason[] {
  const tags = distinct(shared.filter(({ kind }) => kind === 'tag'))
  const names = distinct(shared.filter(({ kind }) => kind === 'name')).filter((name) => !tags.includes(name))
  const words = distinct(shared.filter(({ kind }) => kind === 'word')).filter(
    (word) => ![...tags, ...names].some((name) => name.toLowerCase().includes(word.toLowerCase())),
  )
  const reasons: Reason[] = [
    ...tags.slice(0, MOST_NAMES).map((tag) => ({ kind: 'tag' as const, tag })),
    ...names.slice(0, MOST_NAMES).map((name) => ({ kind: 'name' as const, name })),
  ]
  if (words.length > 0) reasons.push({ kind: 'words', words: words.slice(0, MOST_WORDS) })
  const days = Math.floor(ageInDays(candidate, place))
  if (candidate.sectionId === place.sectionId && days <= 7) reasons.push({ kind: 'section', days })
  return reasons
}

const distinct = (shared: readonly Shared[]): string[] => [...new Set(shared.map(({ shown }) => shown))]

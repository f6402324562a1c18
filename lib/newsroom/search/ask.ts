import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { fold, foldedWords } from './words.ts'

/** What somebody looks for: words by their stems, and what stands in quotation marks as it is written. */
export type Ask = {
  /** Folded words with their stems, without grammar unless there is nothing else; at most `MOST`. */
  words: readonly { word: string; stem: string }[]
  /** Folded words that must follow one another. */
  phrases: readonly (readonly string[])[]
}

const MOST = 10
const QUOTED = /["“”]([^"“”]+)["“”]/g

/** Reads a query as people type it; null when there is nothing in it to look for. */
export function askOf(query: string): Ask | null {
  const phrases = [...query.matchAll(QUOTED)]
    .map(([, phrase = '']) => foldedWords(phrase))
    .filter(({ length }) => length > 1)
  const all = [...new Set(foldedWords(query))]
  const telling = all.filter((word) => word.length > 1 && !isStopWord(word))
  const words = (telling.length > 0 ? telling : all).slice(0, MOST).map((word) => ({ word, stem: stem(word) }))
  return words.length > 0 || phrases.length > 0 ? { words, phrases: phrases.slice(0, 3) } : null
}

/** Part of a text, and whether it is what was looked for. */
export type Stretch = { text: string; found: boolean }

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** A text cut where words of the query stand in it, in whatever form: "mengirim" is found by "kiriman". */
export function marked(text: string, ask: Ask): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const { 0: written, index } of placesOf(text, ask)) {
    if (index > done) stretches.push({ text: text.slice(done, index), found: false })
    stretches.push({ text: written, found: true })
    done = index + written.length
  }
  if (done < text.length) stretches.push({ text: text.slice(done), found: false })
  return stretches
}

function* placesOf(text: string, ask: Ask): Generator<RegExpExecArray> {
  const { isMeant, candidates } = meantBy(ask)
  for (const place of text.matchAll(candidates && !FOLDED.test(text) ? candidates : WORD))
    if (isMeant(place[0])) yield place
}

/** What `fold` takes away or changes beside capitals. */
const FOLDED = /(?![a-z0-9])[\p{L}\p{N}\p{M}]|[a-z0-9]['’‘`][a-z0-9]/iu

/**
 * Whether a word as it is written is a form of one that is looked for, and an expression that finds all that may be, where
 * there is nothing to fold: looking at every word of fifteen texts is most of what a search costs.
 */
type Meant = { isMeant: (written: string) => boolean; candidates: RegExp | null }

/** What was found out is kept for as long as the query. */
const MEANT = new WeakMap<Ask, Meant>()

function meantBy(ask: Ask): Meant {
  const known = MEANT.get(ask)
  if (known) return known
  const stems = new Set(ask.words.flatMap((one) => [one.stem, one.word]))
  const verdicts = new Map<string, boolean>()
  const isMeant = (written: string): boolean => {
    const before = verdicts.get(written)
    if (before !== undefined) return before
    const word = fold(written)
    const verdict = stems.has(word) || stems.has(stem(word))
    verdicts.set(written, verdict)
    return verdict
  }
  const meant = { isMeant, candidates: candidatesFor(ask.words.map((one) => one.stem)) }
  MEANT.set(ask, meant)
  return meant
}

/** A prefix melts the first letter of a root at most ("kirim", "mengirim"): the rest of it stands in each of its forms. */
function candidatesFor(stems: readonly string[]): RegExp | null {
  if (stems.length === 0 || stems.some((one) => !/^[a-z0-9]{2,}$/.test(one))) return null
  const rests = [...new Set(stems.map((one) => one.slice(1)))]
  return new RegExp(`(?<![a-z0-9])[a-z0-9]*?(?:${rests.join('|')})[a-z0-9]*`, 'gi')
}

/** About so many characters of a text are shown. */
const SNIPPET = 220

/** The stretch of a text in which most different words of the query stand, cut between words. Empty when none does. */
export function snippetOf(text: string, ask: Ask): Stretch[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const best = richestPlace(plain, ask)
  if (best === null) return []
  const from = startOfWord(plain, Math.max(0, best - 60))
  const to = startOfWord(plain, Math.min(plain.length, from + SNIPPET))
  const cut = plain.slice(from, to).trim()
  return marked(`${from > 0 ? '… ' : ''}${cut}${to < plain.length ? ' …' : ''}`, ask)
}

/** Where the first of the richest stretches begins. The text is read until a stretch has all words, mostly not to its end. */
function richestPlace(text: string, ask: Ask): number | null {
  const within: { at: number; stem: string }[] = []
  let best: { at: number; found: number } | null = null
  for (const { 0: written, index } of placesOf(text, ask)) {
    within.push({ at: index, stem: stem(fold(written)) })
    while ((within[0]?.at ?? index) <= index - SNIPPET) within.shift()
    const found = new Set(within.map((one) => one.stem)).size
    if (!best || found > best.found) best = { at: within[0]?.at ?? index, found }
    if (best.found >= ask.words.length) break
  }
  return best?.at ?? null
}

const startOfWord = (text: string, near: number): number =>
  near === 0 || near >= text.length ? near : text.lastIndexOf(' ', near) + 1

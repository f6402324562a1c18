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
  const isMeant = meantBy(ask)
  const stretches: Stretch[] = []
  let done = 0
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (!isMeant(written)) continue
    if (index > done) stretches.push({ text: text.slice(done, index), found: false })
    stretches.push({ text: written, found: true })
    done = index + written.length
  }
  if (done < text.length) stretches.push({ text: text.slice(done), found: false })
  return stretches
}

const VERDICTS = new WeakMap<Ask, (written: string) => boolean>()

/** Whether a word as it is written is a form of one that is looked for. What was found out is kept for as long as the query. */
function meantBy(ask: Ask): (written: string) => boolean {
  const known = VERDICTS.get(ask)
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
  VERDICTS.set(ask, isMeant)
  return isMeant
}

/** About so many characters of a text are shown. */
const SNIPPET = 220

/** The stretch of a text in which most different words of the query stand, cut between words. Empty when none does. */
export function snippetOf(text: string, ask: Ask): Stretch[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const places: { at: number; stem: string }[] = []
  let at = 0
  for (const { text: one, found } of marked(plain, ask)) {
    if (found) places.push({ at, stem: stem(fold(one)) })
    at += one.length
  }
  const [first] = places
  if (!first) return []
  const richness = (from: number): number =>
    new Set(places.filter((one) => one.at >= from && one.at < from + SNIPPET).map((one) => one.stem)).size
  const most = new Set(places.map((one) => one.stem)).size
  let best = { at: first.at, found: richness(first.at) }
  for (const { at: next } of places) {
    if (best.found === most) break
    const found = richness(next)
    if (found > best.found) best = { at: next, found }
  }
  const from = startOfWord(plain, Math.max(0, best.at - 60))
  const to = startOfWord(plain, Math.min(plain.length, from + SNIPPET))
  const cut = plain.slice(from, to).trim()
  return marked(`${from > 0 ? '… ' : ''}${cut}${to < plain.length ? ' …' : ''}`, ask)
}

const startOfWord = (text: string, near: number): number =>
  near === 0 || near >= text.length ? near : text.lastIndexOf(' ', near) + 1

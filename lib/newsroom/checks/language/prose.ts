import type { Passage } from '#lib/newsroom/checks/check.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { type Quotations, quotationsOf } from './quotation.ts'

/** A word: letters, with apostrophes and hyphens inside. */
export type Word = {
  text: string
  lower: string
  from: number
  to: number
  /** In a quotation, an address, a handle or a tag, or grown together with a figure: not the newsroom's own words. */
  foreign: boolean
  /** Begins a sentence, or the text behind a dateline. */
  first: boolean
  capital: boolean
}
export type Sentence = { from: number; to: number }
/** A passage read once for all checks of its language. */
export type Prose = {
  passage: Passage
  text: string
  words: readonly Word[]
  sentences: readonly Sentence[]
  quotations: Quotations
  isForeign: (at: number) => boolean
  /** Written With Capitals like headlines, or ALL IN CAPITALS: there a capital says nothing about names. */
  titled: boolean
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*(?:[-‑]\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*)*/gu
/** Addresses, mail addresses, handles and hashtags. */
export const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:|tel:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net|org|tv|news|gov|edu)\b(?:\/\S*)?|(?<![\w@#])[@#][\w.]+/gi
/** "JAKARTA, KOMPAS — " and the like. */
const DATELINE = /^\s*[\p{Lu}][\p{L}\s,.()/]{1,48}?\s?[—–-]\s+(?=\S)/u
const END = /[.!?…]+["”’')\]]*(?=\s|$)/g

const read = new WeakMap<Passage, Prose>()

/** A passage's words, sentences and quotations. */
export function proseOf(passage: Passage): Prose {
  const known = read.get(passage)
  if (known) return known
  const { text } = passage
  const quotations = quotationsOf(text)
  const foreign = foreignIn(passage, quotations)
  const isForeign = (at: number) => foreign[at] === 1
  const sentences = sentencesOf(text)
  const words = wordsOf(text, isForeign, sentences)
  const prose = { passage, text, words, sentences, quotations, isForeign, titled: isTitled(passage, words) }
  read.set(passage, prose)
  return prose
}

function foreignIn({ text, kind }: Passage, { spans }: Quotations): Uint8Array {
  const foreign = new Uint8Array(text.length)
  if (kind === 'quote') return foreign.fill(1)
  for (const { from, to } of spans) foreign.fill(1, from, to)
  for (const { 0: found, index } of text.matchAll(ADDRESS)) foreign.fill(1, index, index + found.length)
  return foreign
}

/** A full stop ends a sentence unless it belongs to an abbreviation or an initial, or the text goes on in small letters. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const take = (to: number) => {
    if (text.slice(from, to).trim() !== '') sentences.push({ from, to })
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(END)) {
    const to = index + mark.length
    const next = /^\s+["“‘'([]*(.)/u.exec(text.slice(to, to + 12))?.[1]
    if (next && /\p{Ll}/u.test(next)) continue
    if (next && mark === '.' && isAbbreviated(text.slice(Math.max(0, index - 14), index))) continue
    take(to)
  }
  take(text.length)
  return sentences
}

const isAbbreviated = (before: string): boolean => {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? ''
  return /^\p{L}$|\.\p{L}{1,3}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}

function wordsOf(text: string, isForeign: (at: number) => boolean, sentences: readonly Sentence[]): Word[] {
  const dateline = DATELINE.exec(text)?.[0].length ?? -1
  const words: Word[] = []
  let sentence = -1
  for (const { 0: found, index: from } of text.matchAll(WORD)) {
    const to = from + found.length
    let first = false
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.from ?? 0) <= from) {
      sentence++
      first = true
    }
    if (dateline >= 0 && from >= dateline && (words.at(-1)?.from ?? -1) < dateline) first = true
    const foreign = isForeign(from) || isGlued(text, from, to)
    words.push({ text: found, lower: found.toLowerCase(), from, to, foreign, first, capital: /^\p{Lu}/u.test(found) })
  }
  return words
}

/** Grown together with a figure or a sign: "1990an", "90-an", "#tag". */
function isGlued(text: string, from: number, to: number): boolean {
  const [before, after] = [text[from - 1] ?? ' ', text[to] ?? ' ']
  if (before === ' ' && (after === ' ' || after === '.' || after === ',')) return false
  return /[\d_@#\\]/.test(before + after) || ((before === '-' || before === '‑') && /\d/.test(text[from - 2] ?? ''))
}

function isTitled({ part, kind }: Passage, words: readonly Word[]): boolean {
  if (part !== 'headline' && part !== 'seoTitle' && kind !== 'heading') return false
  const long = words.filter(({ text, foreign }) => text.length > 3 && !foreign)
  return long.length > 2 && long.filter(({ capital }) => capital).length / long.length > 0.7
}

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u00a0'

/** The words from `word` on that stand next to each other with one space between, at most `most`. */
export function run(prose: Prose, index: number, most: number): Word[] {
  const words: Word[] = []
  for (let i = index; i < index + most; i++) {
    const [before, word] = [words.at(-1), prose.words[i]]
    if (!word || word.foreign || (before && !(word.from - before.to === 1 && isSpace(prose.text[before.to])))) break
    words.push(word)
  }
  return words
}

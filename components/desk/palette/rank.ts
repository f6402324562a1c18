/** Marks as accents say nothing to a person who types fast. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * How well `text` fits what was typed: null when a typed word is nowhere in it, else higher is better. Each typed word
 * may stand anywhere: as a word, the beginning of one, inside one, as its letters in order, or with one typing error.
 */
export function scoreOf(query: string, text: string): number | null {
  const typed = words(query)
  const there = words(text)
  let sum = 0
  for (const [at, word] of typed.entries()) {
    const best = Math.max(0, ...there.map((one, place) => likeness(word, one) * (place === at ? 1.1 : 1)))
    if (best === 0) return null
    sum += best
  }
  return typed.length === 0 ? 0 : sum / typed.length - there.length / 1000
}

/** 0 for words that have nothing to do with each other, 100 for the same one. */
function likeness(typed: string, word: string): number {
  if (word === typed) return 100
  if (word.startsWith(typed)) return 80
  if (typed.length > 1 && word.includes(typed)) return 50
  if (typed.length > 3 && isOneOff(typed, word)) return 40
  return typed.length > 2 && isSpread(typed, word) ? 20 : 0
}

/** Whether the letters stand in order, the first one first: "rdk" in "redaksi". */
function isSpread(typed: string, word: string): boolean {
  if (word[0] !== typed[0]) return false
  let at = 0
  for (const letter of word) if (letter === typed[at]) at += 1
  return at === typed.length
}

/** Whether one letter more, less, other or two swapped make `typed` the beginning of `word`. */
function isOneOff(typed: string, word: string): boolean {
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at += 1
  const begins = (rest: string, from: number) => word.slice(from).startsWith(rest)
  return (
    begins(typed.slice(at + 1), at + 1) ||
    begins(typed.slice(at + 1), at) ||
    begins(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && begins(typed.slice(at + 2), at + 2))
  )
}

/** What fits, the best first; of equals the one that came first. Everything, in its order, while nothing is typed. */
export function rank<T>(query: string, all: readonly T[], textOf: (one: T) => string): T[] {
  const found = all.flatMap((one, at) => {
    const score = scoreOf(query, textOf(one))
    return score === null ? [] : [{ one, score, at }]
  })
  if (words(query).length === 0) return [...all]
  return found.sort((a, b) => b.score - a.score || a.at - b.at).map(({ one }) => one)
}

/**
 * Patterns of PostgreSQL's regular expressions that cost a tenth of comparing trigrams: asked first, they leave few
 * headlines to compare. Letters and digits alone get in, so no pattern means more than they say.
 */

const runsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What a word spelled like `word` fits, unless it slipped at both ends: it begins or ends as the word does. */
export function endsOf(word: string): string {
  const [first, last] = [runsOf(word).at(0), runsOf(word).at(-1)]
  if (!first || !last) return ''
  const letters = word.length < 6 ? 2 : 3
  return `\\m${first.slice(0, letters)}|${last.slice(-letters)}\\M`
}

const LONG = 5
const MOST = 6

/** What a headline that tells the same as `headline` fits: one of its longest words begins alike. Empty, it fits all. */
export function beginningsOf(headline: string): string {
  const long = runsOf(headline).filter(({ length }) => length >= LONG)
  const longest = [...new Set(long)].sort((a, b) => b.length - a.length).slice(0, MOST)
  return longest.map((word) => `\\m${word.slice(0, LONG)}`).join('|')
}

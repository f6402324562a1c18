import { CAPITALS, INFORMAL, MEANT, MELTED, NAMES, SURE, USAGE } from './pairs.ts'
import type { Prose, Word } from './prose.ts'
import { type Found, likeCase, textCheck } from './text-check.ts'

const CLITIC = /(?:nya|lah|kah|ku|mu)$/

/** The right form of a word or of each half of a doubled one, its clitic kept: "resiko-resikonya" → "risiko-risikonya". */
function rightOf(
  lower: string,
  pairs: ReadonlyMap<string, string>,
  house: ReadonlySet<string>,
): { base: string; right: string } | null {
  const whole = withClitic(lower, pairs)
  if (whole) return house.has(whole.base) ? null : whole
  if (!lower.includes('-')) return null
  const halves = lower.split('-')
  if (halves.length !== 2) return null
  const [one, other] = halves.map((half) => withClitic(half, pairs))
  if (!one || !other || one.base !== other.base || house.has(one.base)) return null
  return { base: one.base, right: `${one.right}-${other.right}` }
}

function withClitic(lower: string, pairs: ReadonlyMap<string, string>): { base: string; right: string } | null {
  const known = pairs.get(lower)
  if (known) return { base: lower, right: known }
  const clitic = CLITIC.exec(lower)?.[0]
  if (!clitic) return null
  const base = lower.slice(0, -clitic.length)
  const right = pairs.get(base)
  return right ? { base, right: right + clitic } : null
}

/** Behind a figure a capital is mere habit: "Rp5 Milyar". */
const isCounted = ({ text }: Prose, { from }: Word): boolean => /\d $/.test(text.slice(Math.max(0, from - 2), from))

const isShort = ({ text }: Word): boolean => text.length <= 4 && text === text.toUpperCase()

/** Words at a sentence's start that a feast or month follows: "Selama Ramadhan". */
const TIME: ReadonlySet<string> = new Set(
  'pada selama bulan hari jelang menjelang saat tiap setiap sambut menyambut usai sejak hingga di awal akhir tanggal suasana'.split(
    ' ',
  ),
)

/**
 * A capital inside a sentence is a name's. At its start, and where every word has one, only words that names are made of are
 * taken for names, when another capital follows. What is always written with a capital ("Ramadhan") is a name only beside one.
 */
function isName(prose: Prose, index: number, base: string, right: string): boolean {
  const word = prose.words[index] as Word
  if (!word.capital) return false
  if (isShort(word)) return true
  const [before, after] = [prose.words[index - 1], prose.words[index + 1]]
  const besideName = (after?.capital && !after.first) || (before?.capital && !(before.first && TIME.has(before.lower)))
  if (prose.titled) return NAMES.has(base)
  if (/^\p{Lu}/u.test(right)) return Boolean(besideName)
  if (!word.first) return !isCounted(prose, word) || Boolean(after?.capital)
  return NAMES.has(base) && Boolean(after?.capital && !after.first)
}

function look(
  prose: Prose,
  house: ReadonlySet<string>,
  pairs: ReadonlyMap<string, string>,
  key: string,
  fixes = true,
): Found[] {
  return prose.words.flatMap((word, index) => {
    if (word.foreign) return []
    const found = rightOf(word.lower.replace('’', "'"), pairs, house)
    if (!found || isName(prose, index, found.base, found.right)) return []
    const right = likeCase(word.text, found.right)
    const unsure = prose.titled && word.capital ? { level: 'advise' as const } : {}
    const values = { wrong: word.text, right }
    return [{ from: word.from, to: word.to, key, values, ...(fixes ? { replace: right } : {}), ...unsure }]
  })
}

export const spelling = textCheck('spelling', 'warn', (prose, { house }) => [
  ...look(prose, house, SURE, 'word'),
  ...look(prose, house, MELTED, 'melted'),
  ...prose.words.flatMap(({ text, lower, from, to, foreign }): Found[] => {
    const right = foreign || text !== lower ? undefined : CAPITALS.get(lower)
    return right ? [{ from, to, key: 'capital', values: { right }, replace: right }] : []
  }),
])

/** Advice on single words, for the check of usage. "Tapi" at a sentence's start is the sentences' own matter. */
export const wordUsage = (prose: Prose, house: ReadonlySet<string>): Found[] => [
  ...look(prose, house, USAGE, 'word').filter(
    ({ from }) => !prose.words.some((word) => word.from === from && word.first && word.lower === 'tapi'),
  ),
  ...look(prose, house, MEANT, 'meaning', false),
  ...look(prose, house, INFORMAL, 'informal').filter(({ values }) => !String(values?.wrong).includes('-')),
]

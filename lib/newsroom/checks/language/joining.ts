import {
  APART,
  BEFORE_PUN,
  BOUND_ANY,
  BOUND_BEFORE,
  JOINED_WORDS,
  LIKE_PREFIXED,
  NEVER_BOUND,
  NOUNS_IN_KAN,
  PLACES,
  PUN_SPLIT,
  SPLIT_VERBS,
  TOGETHER,
  WITH_PUN,
} from './compounds.ts'
import { type Prose, run, type Word } from './prose.ts'
import { type Found, likeCase, textCheck } from './text-check.ts'

/** What is written apart or together: di and ke, bound forms, compounds, pun. */
export const joining = textCheck('joining', 'warn', (prose) =>
  prose.words.flatMap((word, index): Found[] => {
    if (word.foreign || isInName(prose, word)) return []
    const single = apart(word) ?? place(word) ?? pun(word) ?? hyphened(word)
    if (single) return [finding([word], single.key, single.right, prose)]
    const pair = run(prose, index, 2)
    const [one, two] = pair
    if (!one || !two) return []
    const joined = clitic(one, two) ?? together(one, two) ?? verb(one, two) ?? bound(one, two, prose.titled)
    return joined ? [finding(pair, joined.key, joined.right, prose)] : []
  }),
)

const HYPHENED: ReadonlySet<string> = new Set(BOUND_ANY.filter((one) => one !== 'anti'))

type Right = { key: string; right: string }

/** Inside a sentence a capital is a name's. In headlines everything has one. */
const isInName = (prose: Prose, { capital, first }: Word): boolean => capital && !first && !prose.titled

function finding(words: readonly Word[], key: string, right: string, prose: Prose): Found {
  const [first, last] = [words[0] as Word, words.at(-1) as Word]
  const wrong = prose.text.slice(first.from, last.to)
  const replace = words.length > 1 && last.capital && !prose.titled ? right : likeCase(first.text, right)
  const unsure = prose.titled && first.capital ? { level: 'advise' as const } : {}
  return { from: first.from, to: last.to, key, values: { wrong, right: replace }, replace, ...unsure }
}

function apart({ lower }: Word): Right | null {
  const clitic = /(?:nya|lah|kah)$/.exec(lower)?.[0] ?? ''
  const right = APART.get(lower) ?? (clitic ? APART.get(lower.slice(0, -clitic.length)) : undefined)
  if (!right || (!APART.has(lower) && /beri tahu$/.test(right))) return null
  return { key: 'apart', right: APART.has(lower) ? right : right + clitic }
}

function place({ lower }: Word): Right | null {
  const [, preposition, rest] = /^(di|ke)(.+)$/.exec(lower) ?? []
  if (!preposition || !rest || JOINED_WORDS.has(lower)) return null
  const doubled = rest === 'mana-mana'
  const bare = rest.replace(/(?:nya|pun)$/, '')
  if (!doubled && !PLACES.has(rest) && !(bare !== rest && PLACES.has(bare))) return null
  const right = rest.endsWith('pun') && !PLACES.has(rest) ? `${bare} pun` : rest
  return { key: 'place', right: `${preposition} ${right}` }
}

function pun({ lower }: Word): Right | null {
  if (!lower.endsWith('pun') || WITH_PUN.has(lower)) return null
  const base = lower.slice(0, -3)
  return BEFORE_PUN.has(base) || /.{2}nya$/.test(base) ? { key: 'pun', right: `${base} pun` } : null
}

/** "pasca-panen", "antar-negara": the hyphen is for capitals, "pasca-Orde Baru". "anti-" is also English ("anti-aging") and left alone. */
function hyphened({ text, lower }: Word): Right | null {
  const [bound, rest, ...more] = text.split(/[-‑]/)
  if (!rest || more.length > 0 || !/^\p{Ll}{2}/u.test(rest)) return null
  const form = bound?.toLowerCase() ?? ''
  if (!HYPHENED.has(form) && !BOUND_BEFORE.get(form)?.has(rest.replace(/nya$/, ''))) return null
  return { key: 'bound', right: lower.replace(/[-‑]/, '') }
}

/** "pihak nya": nothing stands before -nya but the word it belongs to. */
const clitic = (one: Word, two: Word): Right | null =>
  two.text === 'nya' && !one.lower.endsWith('nya') ? { key: 'joined', right: `${one.text}nya` } : null

function together(one: Word, two: Word): Right | null {
  if (two.lower === 'pun' && PUN_SPLIT.includes(one.lower)) return { key: 'punJoined', right: `${one.lower}pun` }
  const clitic = /(?:nya|lah|kah)$/.exec(two.lower)?.[0] ?? ''
  const right = TOGETHER.get(`${one.lower} ${two.lower}`)
  if (right) return { key: 'joined', right }
  const bare = clitic ? TOGETHER.get(`${one.lower} ${two.lower.slice(0, -clitic.length)}`) : undefined
  return bare ? { key: 'joined', right: bare + clitic } : null
}

/** "di lakukan": nothing that ends so is a place, but for nouns with a k of their own and those in pe- and ke-. */
function verb(one: Word, two: Word): Right | null {
  if (one.lower !== 'di' || two.capital) return null
  const joined = { key: 'verb', right: `di${two.lower}` }
  if (SPLIT_VERBS.has(two.lower)) return joined
  if (!/^(?!pe|ke)[a-z]{3,}kan$/.test(two.lower) || NOUNS_IN_KAN.has(two.lower)) return null
  const isPrefixed = /^(?:me(?:[mnlr]|ng|ny)|ter|ber|di|ku|kau)/.test(two.lower)
  return isPrefixed && !LIKE_PREFIXED.has(two.lower) ? null : joined
}

function bound(one: Word, two: Word, titled: boolean): Right | null {
  if (BOUND_ANY.includes(one.lower) && !NEVER_BOUND.has(two.lower)) {
    if (two.capital && !titled) return { key: 'bound', right: `${one.text}-${two.text}` }
    return { key: 'bound', right: one.lower + two.lower }
  }
  return BOUND_BEFORE.get(one.lower)?.has(two.lower.replace(/nya$/, '')) && (titled || !two.capital)
    ? { key: 'bound', right: one.lower + two.lower }
    : null
}

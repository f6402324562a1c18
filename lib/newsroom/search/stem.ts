import { IN_K, IN_R, NASAL, WHOLE } from './roots.ts'

const VOWEL = /^[aiueo]/
/** A root has at least so many letters; shorter remainders mean that the affix was no affix. */
const SHORTEST = 4
/** Short roots whose affixed forms are all over the news. */
const SHORT: ReadonlySet<string> = new Set(
  'air uji aku aju adu beri bom cek jual ujar usir ubah atur ikut guna suap uang alih tes sah isi cuci'.split(' '),
)

const enough = (root: string): boolean => root.length >= SHORTEST || SHORT.has(root)

/**
 * The root of a folded Indonesian word, good enough that the forms of one word meet: "mengirim", "dikirimkan" and
 * "pengiriman" at "kirim". By rule and short lists, without a dictionary: where a rule errs, it errs the same way for
 * every form. Names and foreign words mostly come back as they are.
 */
export function stem(word: string): string {
  if (word.length <= SHORTEST || !/^[a-z]+$/.test(word)) return word
  const known = MEMORY.get(word)
  if (known !== undefined) return known
  const root = rootOf(word)
  if (MEMORY.size >= REMEMBERED) MEMORY.clear()
  MEMORY.set(word, root)
  return root
}

/** The same words come again and again; what was found is kept, within a bound. */
const MEMORY = new Map<string, string>()
const REMEMBERED = 50_000

function rootOf(word: string): string {
  const plain = wholeIn(word) ? word : withoutParticle(word)
  const [first, prefix] = wholeIn(plain) ? [plain, '' as const] : withoutPrefix(plain)
  // "memperbaiki", "diperpanjang", "keberhasilan", "pemberdayaan": a second one stands behind the first.
  const second = prefix && !wholeIn(first) ? withoutInner(first) : first
  return wholeIn(second) ?? withoutSuffix(second, prefix)
}

const isWhole = (word: string): boolean => WHOLE.has(word) || NASAL.has(word) || IN_K.has(word) || IN_R.has(word)

/** The root that the lists know, when a word is one, alone or with an ending. */
function wholeIn(word: string): string | null {
  if (isWhole(word)) return word
  const root = ['kan', 'an', 'i'].map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : ''))
  return root.find((one) => one !== '' && isWhole(one)) ?? null
}

/** -lah, -kah, -pun, and whose it is: -nya, -ku, -mu. */
function withoutParticle(word: string): string {
  for (const ending of ['lah', 'kah', 'pun']) {
    const rest = word.slice(0, -ending.length)
    // "sekolah", "masalah", "langkah": the end of a root, unless another ending stands before it.
    if (word.endsWith(ending) && /(?:nya|kan|an|ku|mu)$/.test(rest) && enough(rest)) return withoutParticle(rest)
  }
  const rest = word.slice(0, -3)
  return word.endsWith('nya') && !/^(?:ber|di|me)?tanya$/.test(word) && enough(rest) ? rest : word
}

type Prefix = '' | 'me' | 'pe' | 'di' | 'ber' | 'ter' | 'per' | 'ke'

function withoutPrefix(word: string): [string, Prefix] {
  if (word.startsWith('me')) return prefixed(word, 'me', nasal(word))
  if (word.startsWith('di')) return prefixed(word, 'di', word.slice(2))
  if (/^be[rlkt]/.test(word)) return prefixed(word, 'ber', ber(word))
  if (word.startsWith('ter')) return prefixed(word, 'ter', begins(IN_R, word.slice(2)) ? word.slice(2) : word.slice(3))
  if (word.startsWith('per') || word.startsWith('pel')) {
    const rest = ber(word)
    const whole = bare(rest)
    if (rest !== word && enough(whole)) return [rest, 'per']
  }
  if (word.startsWith('pe')) return prefixed(word, 'pe', nasal(word))
  // ke- without -an hardly forms a word: "kereta", "kelapa", "kebun" are whole.
  if (word.startsWith('ke') && word.endsWith('an')) return prefixed(word, 'ke', word.slice(2))
  return [word, '']
}

const prefixed = (word: string, prefix: Prefix, rest: string): [string, Prefix] =>
  rest !== word && enough(bare(rest)) ? [rest, prefix] : [word, '']

/** What would be left when its endings go as well. */
const bare = (word: string): string => wholeIn(word) ?? withoutSuffix(word, 'di')

/** "belajar" and "pelajar" are of "ajar", "bekerja" of "kerja". */
function ber(word: string): string {
  if (/^[bp]elajar/.test(word)) return word.slice(3)
  if (!/^[bp]er/.test(word)) return /^be(?:kerja|ternak)/.test(word) ? word.slice(2) : word
  return begins(IN_R, word.slice(2)) ? word.slice(2) : word.slice(3)
}

/** Behind me- and pe- the first letter of a root in p, t, k, s melts away: it is put back. */
function nasal(word: string): string {
  const rest = word.slice(2)
  if (rest.startsWith('ng')) return behindNg(rest)
  if (rest.startsWith('ny')) return nasalRoot(rest) ? rest : `s${rest.slice(2)}`
  if (rest.startsWith('m')) return behindM(rest)
  if (rest.startsWith('n')) return behindN(rest)
  if (/^[lrwy][aiueo]/.test(rest)) return rest
  // "pedagang", "pekerja", "petani": pe- alone, before a consonant that melts away behind me-.
  return word.startsWith('pe') && /^[dksthcjg][aiueo]/.test(rest) ? rest : word
}

function behindNg(rest: string): string {
  const root = rest.slice(2)
  if (/^[ghkq]/.test(root)) return root
  if (root.startsWith('e') && /^e(bom|cek|cat|sah|tes|rem|lap|tik)/.test(root)) return root.slice(1)
  if (!VOWEL.test(root)) return root
  const inK = `k${root}`
  return begins(IN_K, inK) ? inK : nasalRoot(rest) ? rest : root
}

function behindM(rest: string): string {
  const root = rest.slice(1)
  if (/^[bfpv]/.test(root)) return root
  if (!VOWEL.test(root)) return rest
  return nasalRoot(rest) ? rest : `p${root}`
}

function behindN(rest: string): string {
  const root = rest.slice(1)
  if (/^([dcjzt]|sy)/.test(root) && !root.startsWith('t')) return root
  if (!VOWEL.test(root)) return rest.startsWith('nt') ? `me${rest}` : rest
  return nasalRoot(rest) ? rest : `t${root}`
}

const nasalRoot = (rest: string): boolean => begins(NASAL, rest)

/** Whether a word of the list stands here, alone or with an ending. */
const begins = (words: ReadonlySet<string>, rest: string): boolean =>
  words.has(rest) ||
  ['kan', 'an', 'i'].some((ending) => rest.endsWith(ending) && words.has(rest.slice(0, -ending.length)))

/** Behind another prefix: per-, ber- and ter-. */
function withoutInner(word: string): string {
  if (!/^(?:[pbt]er|[bp]elajar)/.test(word)) return word
  const rest = word.startsWith('ter') ? word.slice(3) : ber(word)
  return enough(bare(rest)) ? rest : word
}

/** -kan and -an everywhere, -i only behind a prefix that asks for it: "polisi" and "ekonomi" keep theirs. */
function withoutSuffix(word: string, prefix: Prefix): string {
  if (isWhole(word)) return word
  const without = (ending: string): string => word.slice(0, -ending.length)
  if (word.endsWith('kan') && (prefix === 'me' || prefix === 'di' || prefix === 'ber' || prefix === 'ter')) {
    if (enough(without('kan'))) return without('kan')
  }
  if (word.endsWith('an') && enough(without('an'))) return without('an')
  if (word.endsWith('i') && (prefix === 'me' || prefix === 'di') && !/[aiueo]i$|si$/.test(word)) {
    if (enough(without('i'))) return without('i')
  }
  return word
}

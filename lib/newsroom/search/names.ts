import { isStopWord } from './stop-words.ts'
import { fold } from './words.ts'

/** A name as the archive keeps it: folded words joined by a blank. `text` is how it was first written. */
export type Name = { key: string; text: string }

/** What stands before a name and is none of it: "Presiden Ilham Aliyev" is Ilham Aliyev, whoever he is next year. */
const TITLES: ReadonlySet<string> = new Set(
  `presiden wakil menteri gubernur bupati wali walikota kota kabupaten kecamatan desa kelurahan provinsi ketua sekretaris
direktur jenderal kepala kapolda kapolres kapolri panglima komandan jaksa hakim pengacara profesor prof dr dokter drs ir
haji hj kh kiai ustaz ustad pendeta uskup raja ratu pangeran sultan bapak ibu pak bu mas mbak tuan nyonya juru bicara
pelatih kapten nakhoda striker penyerang gelandang bek kiper perdana mantan eks calon anggota perwakilan staf utama umum satgas
jalan jl gedung kantor rumah sakit dinas kementerian badan lembaga komisi pemerintah pemprov pemkot pemkab polda polres
polsek pengadilan negeri kejaksaan tim klub pt cv undang peraturan pasal ayat nomor kepulauan pulau gunung sungai laut
teluk selat danau penyidik peneliti pengamat pedagang petani nelayan warga siswa mahasiswa guru dosen polisi tentara sopir pilot
stasiun bandara pelabuhan pasar universitas sma smp sd smk`
    .split(/\s+/)
    .map(fold),
)
const LONGEST = 4

type Token = { text: string; key: string; isCapital: boolean; opensSentence: boolean; joined: boolean }

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ-][\p{L}\p{N}\p{M}]+)*/gu
/** What may stand between the words of one name: a blank, or the full stop of an initial. */
const JOINT = /^(?: | ?\. ?)$/
/** What stands before the first word of a sentence. */
const OPENING = /[\n:“"„]|[.!?…]["”’)]*\s/
const CAPITAL = /^\p{Lu}/u

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index)
    const before = tokens.at(-1)
    const isInitial = before !== undefined && before.text.length <= 2 && /^\p{Lu}$/u.test(before.text)
    const isBlank = between === ' '
    tokens.push({
      text: match[0],
      key: fold(match[0].replaceAll('-', ' ')),
      isCapital: CAPITAL.test(match[0]),
      opensSentence: end === 0 || (!isBlank && !isInitial && OPENING.test(between)),
      joined: isBlank || (isInitial && JOINT.test(between)),
    })
    end = match.index + match[0].length
  }
  return tokens
}

const isAcronym = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(text) && /\p{Lu}/u.test(text)

/**
 * The names in running text: sequences of words with capitals, without the titles before them, at most four words long.
 * A capital that only opens a sentence makes no name. A part that stands alone ("Aliyev" after "Ilham Aliyev") is the
 * whole name again. `often` is how often each was met.
 */
export function namesIn(text: string): Map<string, { text: string; often: number }> {
  const tokens = tokensOf(text)
  const common = new Set(tokens.filter((token) => !token.isCapital).map(({ key }) => key))
  const inside = new Set(tokens.filter((token) => token.isCapital && !token.opensSentence).map(({ key }) => key))
  const found = new Map<string, { text: string; often: number }>()
  for (const run of runsOf(tokens)) {
    const name = trim(run, common, inside)
    if (!name) continue
    const before = found.get(name.key)
    found.set(name.key, { text: before?.text ?? name.text, often: (before?.often ?? 0) + 1 })
  }
  return withPartsJoined(found)
}

/** A dateline's place is shouted: "SAUMLAKI" is shown as Saumlaki, "KPK" as it is. */
const plain = (word: string): string =>
  word.length > 5 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const goesOn = run.length > 0 && token.joined && !token.opensSentence
    if (!token.isCapital || !goesOn) {
      if (run.length > 0) runs.push(run)
      run = []
    }
    if (token.isCapital) run.push(token)
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Without titles and words that only open the sentence; null when nothing of a name is left. */
function trim(run: readonly Token[], common: ReadonlySet<string>, inside: ReadonlySet<string>): Name | null {
  let from = 0
  for (; from < run.length; from += 1) {
    const token = run[from] as Token
    const opens = token.opensSentence && !isAcronym(token) && (common.has(token.key) || !inside.has(token.key))
    const isName = !isStopWord(token.key) && !TITLES.has(token.key)
    const next = run[from + 1]
    // The first word of a sentence is a name's when a name follows, unless it is an ordinary word elsewhere.
    if (isName && (!opens || (next && !isAcronym(next) && !common.has(token.key)))) break
  }
  const rest = run.slice(from, from + LONGEST)
  while (rest.length > 0 && isStopWord(rest.at(-1)?.key ?? '')) rest.pop()
  const key = rest.map((token) => token.key).join(' ')
  if (key.length < 2 || !/\p{L}{2}/u.test(key)) return null
  return { key, text: rest.map((token) => plain(token.text)).join(' ') }
}

/** "Aliyev" counts for "Ilham Aliyev" where only one name of the text has it. */
function withPartsJoined(found: Map<string, { text: string; often: number }>) {
  const wholes = [...found.keys()].filter((key) => key.includes(' '))
  for (const [key, { often }] of [...found]) {
    if (key.includes(' ')) continue
    const holders = wholes.filter((whole) => whole.split(' ').includes(key))
    const whole = holders.length === 1 ? found.get(holders[0] as string) : undefined
    if (!whole) continue
    whole.often += often
    found.delete(key)
  }
  return found
}

/**
 * What a headline may name: its acronyms, and every sequence of one to four of its words, for the archive to say which
 * of them are names. Capitals mean nothing there, since newsrooms write Every Word With One.
 */
export function candidatesIn(headline: string): Name[] {
  const tokens = tokensOf(headline)
  const spans = tokens.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, tokens.length - from) }, (__, more) => tokens.slice(from, from + more + 1)),
  )
  return spans
    .filter((span) => span.every((token, at) => token.isCapital && (at === 0 || token.joined)))
    .filter((span) => !isStopWord(span[0]?.key ?? '') && !isStopWord(span.at(-1)?.key ?? ''))
    .map((span) => ({ key: span.map(({ key }) => key).join(' '), text: span.map(({ text }) => text).join(' ') }))
}

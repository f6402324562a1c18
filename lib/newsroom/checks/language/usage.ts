import { type Prose, run, type Word } from './prose.ts'
import { wordUsage } from './spelling.ts'
import { type Found, likeCase, textCheck } from './text-check.ts'

/** Two words that say the same, and the one that is enough. */
const REDUNDANT: ReadonlyMap<string, string> = new Map([
  ['adalah merupakan', 'merupakan'],
  ['merupakan adalah', 'merupakan'],
  ['agar supaya', 'agar'],
  ['supaya agar', 'agar'],
  ['demi untuk', 'demi'],
  ['seperti misalnya', 'misalnya'],
  ['contohnya seperti', 'seperti'],
  ['disebabkan karena', 'disebabkan oleh'],
  ['dikarenakan karena', 'karena'],
  ['naik ke atas', 'naik'],
  ['turun ke bawah', 'turun'],
  ['maju ke depan', 'maju'],
  ['mundur ke belakang', 'mundur'],
  ['masuk ke dalam rumah', 'masuk ke rumah'],
  ['lalu kemudian', 'lalu'],
  ['namun tetapi', 'namun'],
  ['namun tapi', 'namun'],
  ['sejak dari', 'sejak'],
  ['amat sangat', 'sangat'],
  ['sangat amat', 'sangat'],
  ['dalam rangka untuk', 'untuk'],
  ['guna untuk', 'untuk'],
  ['hingga sampai', 'hingga'],
  ['sampai hingga', 'hingga'],
  ['walaupun meskipun', 'meskipun'],
  ['zaman dahulu kala', 'zaman dahulu'],
  ['saling bahu-membahu', 'bahu-membahu'],
  ['saling tolong-menolong', 'tolong-menolong'],
  ['saling bantu-membantu', 'bantu-membantu'],
])
/** Nouns of place that "di mana" is hung on. */
const PLACES =
  'tempat|daerah|kota|negara|wilayah|lokasi|rumah|sekolah|kawasan|situasi|kondisi|keadaan|era|zaman|masa|saat|sistem'
const WHERE = new RegExp(
  `(?:(?<=,\\s)|(?<=(?<!\\p{L})(?:${PLACES})(?:\\sini|\\situ)?\\s))di mana(?!-mana|\\s(?:pun|saja|letak|kah|lagi)|\\p{L})`,
  'giu',
)
const WHICH = /(?<=,\s)yang mana(?!-mana|\s(?:pun|saja|lagi)|\p{L})/giu
/** Before these a question is told, not a clause hung on. */
const ASKING =
  /(?:tahu|mengetahui|bertanya|menanyakan|mempertanyakan|entah|jelas|siapa|apa|kapan|bagaimana|mengapa|kenapa|soal|ditanya|menjawab)(?:nya)?\s?,\s$/iu

/** Words and turns that say it worse, or twice. Advice. */
export const usage = textCheck('usage', 'advise', (prose, { house }) => [
  ...wordUsage(prose, house),
  ...prose.words.flatMap((_, index) => [...redundant(prose, index), ...twice(prose, index)]),
  ...calques(prose),
])

/** Feasts that are one word, and house style as often as not. */
const FEASTS: ReadonlyMap<string, string> = new Map([
  ['idul fitri', 'Idulfitri'],
  ['idul adha', 'Iduladha'],
])

/** The words that a turn begins with, so that the others cost nothing. */
const BEGINS: ReadonlySet<string> = new Set(
  [...REDUNDANT.keys(), ...FEASTS.keys()].map((turn) => turn.split(' ')[0] as string),
)

function redundant(prose: Prose, index: number): Found[] {
  if (!BEGINS.has(prose.words[index]?.lower ?? '')) return []
  const words = run(prose, index, 4)
  const feast = FEASTS.get(
    words
      .slice(0, 2)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (feast) return [spanning(prose, words.slice(0, 2), 'word', feast)]
  for (const count of [4, 3, 2]) {
    const some = words.slice(0, count)
    const right = some.length === count && REDUNDANT.get(some.map(({ lower }) => lower).join(' '))
    if (right) return [spanning(prose, some, 'redundant', likeCase((some[0] as Word).text, right))]
  }
  return []
}

function spanning(prose: Prose, words: readonly Word[], key: string, right: string): Found {
  const [from, to] = [(words[0] as Word).from, (words.at(-1) as Word).to]
  return { from, to, key, values: { wrong: prose.text.slice(from, to), right }, replace: right }
}

/** "para guru-guru", "sangat mahal sekali", "hanya dua hari saja". */
function twice(prose: Prose, index: number): Found[] {
  if (!/^(?:para|sangat|amat|hanya)$/.test(prose.words[index]?.lower ?? '')) return []
  const words = run(prose, index, 6)
  const [one, two, three] = words
  if (!one || !two) return []
  const halves = two.lower.split('-')
  if (one.lower === 'para' && halves.length === 2 && halves[0] && halves[1]?.replace(/nya$/, '') === halves[0]) {
    return [spanning(prose, [one, two], 'redundant', `${one.text} ${halves[1]}`)]
  }
  if (
    ['sangat', 'amat'].includes(one.lower) &&
    three?.lower === 'sekali' &&
    !/^(?:se|ber)?(?:dua|tiga|satu|kali)/.test(two.lower)
  ) {
    return [spanning(prose, [one, two, three], 'redundant', `${one.text} ${two.text}`)]
  }
  const only =
    one.lower === 'hanya' && !/^(?:bukan|tidak|tak)$/.test(prose.words[index - 1]?.lower ?? '')
      ? words.slice(2).find(({ lower }) => lower === 'saja')
      : undefined
  if (only) return [{ from: one.from, to: only.to, key: 'twice', values: { first: one.text, second: only.text } }]
  return []
}

function calques(prose: Prose): Found[] {
  const { text, sentences, isForeign } = prose
  if (!/(?:di|yang) mana/i.test(text)) return []
  const asks = (at: number) => {
    const sentence = sentences.find(({ from, to }) => at >= from && at < to)
    return !sentence || text.slice(sentence.from, sentence.to).trimEnd().endsWith('?')
  }
  return [['where', WHERE] as const, ['which', WHICH] as const].flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: from }) =>
      isForeign(from) || asks(from) || ASKING.test(text.slice(Math.max(0, from - 20), from))
        ? []
        : [{ from, to: from + found.length, key }],
    ),
  )
}

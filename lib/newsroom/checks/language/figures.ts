import type { Prose } from './prose.ts'
import { type Found, textCheck } from './text-check.ts'

type Rule = { key: string; pattern: RegExp; right: (groups: Record<string, string | undefined>) => string }

const ZONE = '(?:WIB|WITA|Wita|WIT|GMT|UTC|waktu setempat|waktu\\s\\p{Lu}\\p{L}+)'
const UNITS =
  'persen|%|juta|miliar|triliun|ribu|meter|kilometer|km|sentimeter|cm|derajat|kilogram|kg|gram|ton|liter|hektare|ha|poin|kali|tahun|jam|inci|magnitudo'

const RULES: readonly Rule[] = [
  {
    key: 'rupiah',
    pattern: /(?<![\p{L}\d])Rp(?<gap>\.?[ \u00a0]?)(?<number>\d[\d.,]*\d|\d)(?<dash>,-+|,–)?(?!\d)/gu,
    right: ({ gap, number = '', dash = '' }) => (gap || dash ? `Rp${indonesian(number)}` : `Rp${number}`),
  },
  {
    key: 'clock',
    pattern:
      /(?:(?<=(?<!\p{L})(?:pukul|jam)\s)|(?<=(?<!\p{L})(?:pukul|jam)\s\d{1,2}[.:]\d\d(?:\s?[-–]\s?|\s(?:hingga|sampai|dan|s\.d\.)\s)))(?<hours>[01]?\d|2[0-4]):(?<minutes>[0-5]\d)(?![\d:])/giu,
    right: ({ hours, minutes }) => `${hours}.${minutes}`,
  },
  {
    key: 'clock',
    pattern: new RegExp(`(?<![\\d:.,])(?<hours>[01]?\\d|2[0-4]):(?<minutes>[0-5]\\d)(?=\\s${ZONE})`, 'gu'),
    right: ({ hours, minutes }) => `${hours}.${minutes}`,
  },
  {
    key: 'decimal',
    pattern: new RegExp(
      `(?<![\\d.,:/-]|(?:pukul|jam|magnitudo|versi|No\\.|nomor)\\s)(?<whole>\\d{1,3})\\.(?<part>\\d{1,2})(?=\\s?(?:${UNITS})(?!\\p{L}))`,
      'giu',
    ),
    right: ({ whole, part }) => `${whole},${part}`,
  },
  {
    key: 'decimal',
    pattern: /(?<=(?<!\p{L})magnitudo\s)(?<whole>\d)\.(?<part>\d)(?!\d)/giu,
    right: ({ whole, part }) => `${whole},${part}`,
  },
  {
    key: 'thousands',
    pattern: /(?<![\d.,])(?<number>\d{1,3}(?:,\d{3}){2,})(?![\d,.])/gu,
    right: ({ number }) => (number ?? '').replaceAll(',', '.'),
  },
  {
    key: 'ordinal',
    pattern:
      /(?<=(?<!\p{L})(?:abad|anak|babak|edisi|generasi|gelombang|gol|hari|HUT|kali|lantai|menit|pekan|peringatan|peringkat|periode|posisi|presiden|putaran|ronde|tahap|ulang tahun|urutan)\s)ke (?<number>\d{1,3})(?![\d.,/:]\d|\d)/giu,
    right: ({ number }) => `ke-${number}`,
  },
  {
    key: 'decade',
    pattern: /(?<![\d.,/-])(?<number>\d{2}|\d{4}) ?an(?![\p{L}-])/gu,
    right: ({ number }) => `${number}-an`,
  },
]

/** "1.5" → "1,5" and "1,000,000" → "1.000.000". */
const indonesian = (number: string): string =>
  /^\d{1,3}(?:,\d{3}){2,}$/.test(number)
    ? number.replaceAll(',', '.')
    : number.replace(/^(\d{1,3})\.(\d{1,2})$/, '$1,$2')

const CLOCK = /(?<!\p{L})(?:pukul)\s\d{1,2}[.:]\d\d/iu
const IN_ZONE = new RegExp(`\\d\\s?${ZONE}|waktu setempat`, 'u')

/** Money, clock, decimals and ordinals as Indonesian pages write them. */
export const figures = textCheck('figures', 'advise', (prose, { checked }) =>
  /\d/.test(prose.text)
    ? [
        ...RULES.flatMap((rule) => found(rule, prose)),
        ...withoutZone(prose, checked.passages),
        ...percents(prose, checked.passages),
      ]
    : [],
)

const found = ({ key, pattern, right }: Rule, { text, isForeign }: Prose): Found[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: wrong, index: from, groups }) => {
    const replace = right(groups ?? {})
    if (isForeign(from) || replace === wrong) return []
    return [{ from, to: from + wrong.length, key, values: { right: replace }, replace }]
  })

/** Told once, at the story's first time of day, when no time in the story says its zone. */
function withoutZone({ passage, text }: Prose, passages: readonly Prose['passage'][]): Found[] {
  const match = passage.part === 'body' ? CLOCK.exec(text) : null
  if (!match || passages.some((one) => IN_ZONE.test(one.text))) return []
  return passages.find((one) => one.part === 'body' && CLOCK.test(one.text)) === passage
    ? [{ from: match.index, to: match.index + match[0].length, key: 'zone' }]
    : []
}

const PERCENT = /(?<=\d)\s?%/g

/** "%" and "persen" are both right; which one is house style. One story has one of them. */
function percents({ passage, text, isForeign }: Prose, passages: readonly Prose['passage'][]): Found[] {
  if (passage.part !== 'body' || !text.includes('%')) return []
  if (!passages.some((one) => one.part === 'body' && /\d persen/.test(one.text))) return []
  return [...text.matchAll(PERCENT)].flatMap(({ 0: wrong, index: from }) =>
    isForeign(from)
      ? []
      : [{ from, to: from + wrong.length, key: 'percent', values: { right: 'persen' }, replace: ' persen' }],
  )
}

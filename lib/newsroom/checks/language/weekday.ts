import type { Checked } from '#lib/newsroom/checks/check.ts'
import { type Found, likeCase, textCheck } from './text-check.ts'

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ')
const NAMES: Readonly<Record<string, string>> = {
  peb: 'feb',
  agt: 'agu',
  ags: 'agu',
  nop: 'nov',
  dec: 'des',
  oct: 'okt',
  may: 'mei',
  aug: 'agu',
}

const DAY = `(?<day>Minggu|Ahad|Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu)`
const MONTH = `(?<month>Jan(?:uari)?|[FP]eb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Juni?|Juli?|Agu(?:stus|s)?|Ag[st]|Agst|Sept?(?:ember)?|Okt(?:ober)?|No[vp](?:ember)?|Des(?:ember)?)`
const DATE = `(?<date>(?<d>\\d{1,2})(?:(?<separator>[/.-])(?<m>\\d{1,2})\\k<separator>(?<y>\\d{4}|\\d{2})|\\s${MONTH}\\.?\\s(?<year>\\d{4}))(?!\\d|[/.-]\\d))`
const PART_OF_DAY = '(?:\\s(?:dini hari|pagi|siang|sore|petang|malam))?'

/** "Minggu (27/9/2020)", "Senin, 28 September 2020", "Jumat malam tanggal 27 Sep 2019". */
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d-])${DAY}${PART_OF_DAY}(?:,?\\s*\\(\\s*|,?\\s+(?:tanggal\\s+)?)${DATE}`,
  'giu',
)
/** "27/9/2020 (Minggu)", "28 September 2020, hari Senin". */
const DATE_FIRST = new RegExp(
  `(?<![\\d/.-])${DATE}(?:,?\\s+hari\\s+${DAY}(?![\\p{L}-])|(?:\\s*\\(\\s*|,\\s+)${DAY}(?=[).,;]|$|\\s(?:dini hari|pagi|siang|sore|petang|malam)))(?!\\s*\\(?\\d)`,
  'giu',
)
/** A date without its day. Only these two forms: numbers of letters and laws look like the others. */
const ALONE = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<date>(?<d>\\d{1,2})(?:(?<separator>/)(?<m>\\d{1,2})/(?<y>\\d{4})|\\s${MONTH}\\s(?<year>\\d{4})))(?![\\d/])`,
  'giu',
)
/** "Senin dan Selasa (28/9/2020)", "Sabtu–Minggu": the date may be the other day's. */
const ANOTHER_DAY =
  /(?:minggu|ahad|senin|selasa|rabu|kamis|jumat|sabtu)(?:\s*[-–,/]\s*|,?\s+(?:dan|hingga|sampai|atau|ke)\s+)$/iu
const NUMBER_OF = /(?:nomor|no\.|putusan|perkara|surat)\s*(?:\p{L}+\s*)?$/iu

/** Days of a month, counted without a clock. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const weekday = textCheck('weekday', 'warn', ({ text }, { checked }) => {
  if (!/\d/.test(text)) return []
  const dated = [...text.matchAll(DAY_FIRST), ...text.matchAll(DATE_FIRST)]
  const found = dated.flatMap((match) => compared(match, text, checked))
  const alone = [...text.matchAll(ALONE)].flatMap(({ groups, index }): Found[] => {
    const on = dayOf(groups)
    if (!groups?.date || on !== 'impossible' || Number(groups.d) > 31) return []
    if (NUMBER_OF.test(text.slice(Math.max(0, index - 30), index))) return []
    return [{ from: index, to: index + groups.date.length, key: 'impossible', values: { date: groups.date } }]
  })
  return [...found, ...alone]
})

function compared({ 0: whole, groups, index }: RegExpExecArray, text: string, checked: Checked): Found[] {
  const { day: given, date: written } = groups ?? {}
  const on = dayOf(groups)
  if (!given || !written || !/^\p{Lu}/u.test(given) || on === null) return []
  const [from, dateFrom] = [index + whole.indexOf(given), index + whole.indexOf(written)]
  if (on === 'impossible') {
    return [{ from: dateFrom, to: dateFrom + written.length, key: 'impossible', values: { date: written } }]
  }
  if (indexOfDay(given) === on || ANOTHER_DAY.test(text.slice(Math.max(0, from - 18), from))) return []
  const right = on === 0 && usesAhad(checked) ? 'Ahad' : (DAYS[on] as string)
  const replace = likeCase(given, right)
  return [{ from, to: from + given.length, key: 'wrong', values: { date: written, given, right }, replace }]
}

function dayOf(groups: Record<string, string | undefined> | undefined): number | 'impossible' | null {
  const { d, m, y, month, year, separator } = groups ?? {}
  // "Senin, 10.15.00" is a time.
  if (y?.length === 2 && separator !== '/') return null
  const name = month?.toLowerCase().slice(0, 3)
  const monthNumber = name ? MONTHS.indexOf(NAMES[name] ?? name) + 1 : Number(m)
  const fullYear = year ? Number(year) : y?.length === 2 ? 2000 + Number(y) : Number(y)
  if (fullYear < 1900 || fullYear > 2100) return null
  const dayNumber = Number(d)
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysIn(fullYear, monthNumber))
    return 'impossible'
  return new Date(Date.UTC(fullYear, monthNumber - 1, dayNumber)).getUTCDay()
}

const indexOfDay = (name: string): number => {
  const lower = name.toLowerCase().replace(/['’]/, '')
  return lower === 'ahad' ? 0 : DAYS.findIndex((day) => day.toLowerCase() === lower)
}

/** A story that says Ahad goes on saying so. */
const usesAhad = ({ passages }: Checked): boolean => passages.some(({ text }) => /(?<!\p{L})Ahad(?!\p{L})/iu.test(text))

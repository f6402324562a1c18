import { instantOf } from '#lib/newsroom/zone.ts'

const MONTHS = [
  ...['jan', 'feb', 'mar', 'apr', 'may|mei', 'jun', 'jul', 'aug|agu|ags|agt', 'sep', 'oct|okt', 'nov', 'dec|des'],
].map((names) => new RegExp(`^(?:${names})`, 'i'))
/** Hours before Greenwich, as feeds name zones by letters. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ Z: '+00:00', UT: '+00:00', UTC: '+00:00', GMT: '+00:00', WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00' },
  ...{ PST: '-08:00', PDT: '-07:00' },
}
const CLOCK = String.raw`(?:[T,\s|-]+(?:pukul\s+|jam\s+)?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d)(?:[.,]\d+)?)?)?`
const ZONE = String.raw`\s*(?<zone>[a-z]{1,4}|[+-]\d\d:?\d\d)?$`
const SHAPES = [
  /** "2019-03-01 07:00:00", "2019-03-01T07:00:00+07:00" */
  String.raw`^(?<year>\d{4})[-/](?<month>\d\d)[-/](?<day>\d\d)`,
  /** "Fri, 01 Mar 2019 14:00:00 +0700", "Jumat, 1 Maret 2019 14.00 WIB" */
  String.raw`^(?:[a-z']+,?\s+)?(?<day>\d{1,2})\s+(?<name>[a-z]{3,9})\.?\s+(?<year>\d{4})`,
  /** "1/3/2019": the day comes first, as everywhere but in one country. */
  String.raw`^(?:[a-z']+,?\s+)?(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})`,
].map((day) => new RegExp(`${day}${CLOCK}${ZONE}`, 'i'))

/** WordPress writes zeros for no date, and so does its feed. */
export const isNoDate = (text: string): boolean => /^\s*$|^\s*0000-|-?0*1-11-30|-0001/.test(text)

/**
 * A date as sources write it, in figures, English or Indonesian. By the clock of `timeZone` where it names no zone. Null
 * for none, for zeros, and for what cannot be told for certain or is in no calendar.
 */
export function dateOf(text: string, timeZone = 'UTC'): Date | null {
  const plain = text.trim()
  const found = isNoDate(plain) ? null : SHAPES.map((shape) => shape.exec(plain)).find((one) => one !== null)
  const { year = '', month, name, day = '', hour = '0', minute = '00', second = '00', zone } = found?.groups ?? {}
  const number = name ? MONTHS.findIndex((known) => known.test(name)) + 1 : Number(month)
  const two = (one: string | number): string => String(one).padStart(2, '0')
  const date = `${year}-${two(number)}-${two(day)}`
  const midnight = Date.parse(`${date}T00:00:00Z`)
  if (!found || Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null
  // Before the web there was no story on it.
  if (Number(year) < 1970) return null
  const wall = `${date}T${two(hour)}:${minute}`
  if (!zone) {
    const at = instantOf(wall, timeZone)
    return at && new Date(at.getTime() + Number(second) * 1000)
  }
  const offset = ZONES[zone.toUpperCase()] ?? (/\d/.test(zone) ? zone.replace(/(?<=^.\d\d)(?=\d)/, ':') : null)
  const at = offset ? Date.parse(`${wall}:${second}${offset}`) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at)
}

/** Making a formatter costs far more than using it: there is one for each form and zone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function parts(at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const key = `${timeZone} ${options.month}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat('id-ID', { timeZone, hour12: false, ...options })
  formatters.set(key, formatter)
  return Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]))
}

/** "Minggu, 22 November 2026 pukul 19.05 WIB": the form of page headers, in the newsroom's zone. */
export function longDate(at: Date, timeZone: string): string {
  const p = parts(at, timeZone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return `${p.weekday}, ${p.day} ${p.month} ${p.year} pukul ${p.hour}.${p.minute} ${p.timeZoneName}`
}

/** "22 Nov 2026, 19.05 WIB": for lists. */
export function shortDate(at: Date, timeZone: string): string {
  const p = parts(at, timeZone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return `${p.day} ${p.month} ${p.year}, ${p.hour}.${p.minute} ${p.timeZoneName}`
}

/** The zones of Indonesia a newsroom can choose from. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof TIME_ZONES)[number]
export const ZONE_NAMES = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} as const satisfies Record<TimeZone, string>

/** "Sabtu, 28 November 2026" of the day "2026-11-28". */
export function dayName(day: string): string {
  const p = parts(new Date(`${day}T12:00:00Z`), 'UTC', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return `${p.weekday}, ${p.day} ${p.month} ${p.year}`
}

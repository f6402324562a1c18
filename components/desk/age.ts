const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago in one word's worth: minutes, hours, up to six days; null for longer, when a date says more. */
export function ageOf(at: Date, now: Date): { unit: 'now' | 'minutes' | 'hours' | 'days'; count: number } | null {
  const ms = Math.max(0, now.getTime() - at.getTime())
  if (ms < MINUTE) return { unit: 'now', count: 0 }
  if (ms < HOUR) return { unit: 'minutes', count: Math.floor(ms / MINUTE) }
  if (ms < DAY) return { unit: 'hours', count: Math.floor(ms / HOUR) }
  return ms < 7 * DAY ? { unit: 'days', count: Math.floor(ms / DAY) } : null
}

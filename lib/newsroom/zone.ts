/** "2026-11-23T19:05": a minute on the clock of a zone, as `<input type="datetime-local">` writes it. */
export function wallOf(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const p = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}`
}

/** The moment at which a zone's clock shows `wall`, or null for what is no such minute. */
export function instantOf(wall: string, timeZone: string): Date | null {
  const wanted = Date.parse(`${wall}:00Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || Number.isNaN(wanted)) return null
  const shift = Date.parse(`${wallOf(new Date(wanted), timeZone)}:00Z`) - wanted
  const at = new Date(wanted - shift)
  return wallOf(at, timeZone) === wall ? at : null
}

const STEP_MS = 5 * 60_000

/** The first full five minutes that are an hour away: what a schedule is offered. */
export const anHourFrom = (now: Date): Date => new Date(Math.ceil((now.getTime() + 60 * 60_000) / STEP_MS) * STEP_MS)

import { z } from 'zod'
import { type Reading, readingOf } from '#lib/newsroom/readings/reading.ts'

/** A page sends fewer: its links twice, and that it was opened. */
const MOST_EVENTS = 120
/** Bytes that a beacon may have. */
export const LONGEST_BEACON = 8_000

const Sent = z.strictObject({
  /** Made up by the page for this one opening, so that nothing of it counts twice. It is never stored. */
  id: z.string().regex(/^[0-9a-z]{8,32}$/),
  from: z.int().min(1).max(999_999_999),
  events: z.array(z.string().max(80)).min(1).max(MOST_EVENTS),
})

export type Beacon = { id: string; from: number; readings: readonly { line: string; reading: Reading }[] }

/** A beacon's text as readings; null when anything of it is not as our script writes it. */
export function parseBeacon(text: string): Beacon | null {
  const sent = Sent.safeParse(parsedJson(text))
  if (!sent.success) return null
  const { id, from, events } = sent.data
  const readings = events.flatMap((line) => {
    const reading = readingOf(line)
    return reading ? [{ line, reading }] : []
  })
  return readings.length === events.length ? { id, from, readings } : null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

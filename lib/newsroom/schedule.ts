import type { Facts } from './events.ts'
import type { Refusal } from './refusal.ts'

/** After this long past its minute a publication that did not happen is late, in milliseconds. */
export const LATE_MS = 60_000
/** After this long without a sign of any worker nobody keeps the clock, in milliseconds. */
export const ALARM_MS = 60_000

/** `barred`: an embargo that ends after the minute will have the clock refused. */
export type ScheduleState = 'refused' | 'late' | 'barred' | 'due'
type Timed = { scheduledAt: Date; scheduleFailure: string | null; embargoUntil: Date | null }

/** How a schedule stands now. */
export function scheduleState({ scheduledAt, scheduleFailure, embargoUntil }: Timed, now: Date): ScheduleState {
  if (scheduleFailure !== null) return 'refused'
  if (now.getTime() - scheduledAt.getTime() > LATE_MS) return 'late'
  return embargoUntil && embargoUntil > scheduledAt ? 'barred' : 'due'
}

/** Whole minutes since a minute that has passed. */
export const lateBy = (scheduledAt: Date, now: Date): number =>
  Math.floor((now.getTime() - scheduledAt.getTime()) / 60_000)

/** A refusal as facts of an event: its reason stays readable when its cause has gone. */
export const refusalFacts = (refusal: Refusal): Facts => {
  const { kind, ...details } = refusal
  const plain = Object.entries(details).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ])
  return { reason: kind, ...Object.fromEntries(plain) }
}

/** And back. */
export function refusalOfFacts({ reason, until, ...details }: Facts): Refusal {
  const refusal = { kind: reason, ...details, ...(typeof until === 'string' && { until: new Date(until) }) }
  return refusal as unknown as Refusal
}

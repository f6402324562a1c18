import { hourOf } from './tally.ts'

/** What is read most in the last day, or in the last hour. */
export const POPULAR_SPANS = ['day', 'hour'] as const
export type PopularSpan = (typeof POPULAR_SPANS)[number]

const HOURS: Record<PopularSpan, number> = { day: 24, hour: 1 }

/** The first hour that counts. Counts are by whole hours: the one that has begun comes on top of the span. */
export const popularSince = (span: PopularSpan, now: Date): Date =>
  new Date(new Date(hourOf(now)).getTime() - HOURS[span] * 60 * 60 * 1000)

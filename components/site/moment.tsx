import { longDate, shortDate } from '#lib/newsroom/dates.ts'

/** A point in time in the site's zone, readable for machines too. */
export function Moment({ at, timeZone, long = false }: { at: Date; timeZone: string; long?: boolean }) {
  return <time dateTime={at.toISOString()}>{(long ? longDate : shortDate)(at, timeZone)}</time>
}

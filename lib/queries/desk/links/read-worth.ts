import { db, Prisma } from '#lib/db/client.ts'
import type { LinkKind, LinkReason } from '#lib/newsroom/readings/reading.ts'
import { type PlaceWorth, type ReasonWorth, type WorthPeriod, worthOf } from '#lib/newsroom/readings/worth.ts'

type Row = { kind: LinkKind; position: number; reason: LinkReason; impressions: number; clicks: number }

/**
 * What links were worth in the last `days` days of the newsroom's zone, today included, of one section or of all. Read are
 * sums a day, a section, a place and a reason: as many rows however many stories there are.
 */
export async function readWorth(
  days: WorthPeriod,
  sectionId: string | null,
  now: Date,
): Promise<{ places: PlaceWorth[]; reasons: ReasonWorth[] }> {
  const of = sectionId ? Prisma.sql`and w."sectionId" = ${sectionId}::uuid` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    select w."kind"::text as "kind", w."position", w."reason", sum(w."impressions")::int as "impressions",
      sum(w."clicks")::int as "clicks"
    from "Site" s join "LinkWorth" w on w."day" > (${now}::timestamptz at time zone s."timeZone")::date - ${days}::int
    where s."id" = 1 ${of}
    group by w."kind", w."position", w."reason"`
  return worthOf(rows)
}

import { db, Prisma } from '#lib/db/client.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** The log of what was sent to other systems; whoever wants more keeps it there. */
export const DELIVERIES_KEPT_DAYS = 90
/** A year and a month, to compare with the year before. What they add up to, by section and day, is kept for good. */
export const LINK_READINGS_KEPT_DAYS = 400
const AT_ONCE = 20_000

/**
 * Forgets deliveries to other systems and counts of single links that nobody asks about any more. No event: it decides
 * nothing. A few at a time, each lot a transaction of its own; doing it twice does no harm.
 */
export async function pruneCounts(now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS)
  await emptied(
    Prisma.sql`delete from "WebhookDelivery" where "id" in (
      select "id" from "WebhookDelivery" where "createdAt" < ${before(DELIVERIES_KEPT_DAYS)} limit ${AT_ONCE})`,
  )
  await emptied(
    Prisma.sql`delete from "LinkReading" where ctid in (
      select ctid from "LinkReading" where "day" < ${before(LINK_READINGS_KEPT_DAYS)}::date limit ${AT_ONCE})`,
  )
}

async function emptied(statement: Prisma.Sql): Promise<void> {
  while ((await db().$executeRaw(statement)) === AT_ONCE);
}

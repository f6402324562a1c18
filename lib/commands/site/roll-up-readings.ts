import { db } from '#lib/db/client.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Hours are kept for three weeks, then days; a batch could come again for a day. */
const HOURS_KEPT_MS = 21 * DAY_MS
const BATCHES_KEPT_MS = DAY_MS
const AT_ONCE = 20_000

/**
 * Rolls hours that nobody asks about any more into days of the newsroom's zone, and forgets batches that cannot come
 * again. Each step is a transaction of its own; a view is in an hour or in a day, never in both, never in none.
 */
export async function rollUpReadings(now: Date): Promise<void> {
  await db().readingBatch.deleteMany({ where: { at: { lt: new Date(now.getTime() - BATCHES_KEPT_MS) } } })
  const before = new Date(now.getTime() - HOURS_KEPT_MS)
  for (let moved = AT_ONCE; moved === AT_ONCE; ) moved = await rollUp(before)
}

async function rollUp(before: Date): Promise<number> {
  const [row] = await db().$queryRaw<{ moved: number }[]>`
    with old as (
      delete from "ViewsByHour" where ("articleId", "hour") in (
        select "articleId", "hour" from "ViewsByHour" where "hour" < ${before} order by "hour", "articleId"
        limit ${AT_ONCE} for update skip locked)
      returning "articleId", "hour", "views"),
    rolled as (
      insert into "ViewsByDay" as known ("articleId", "day", "views")
      select o."articleId", (o."hour" at time zone s."timeZone")::date, sum(o."views")
      from old o join "Site" s on s."id" = 1 group by 1, 2 order by 1, 2
      on conflict ("articleId", "day") do update set "views" = known."views" + excluded."views"
      returning 1)
    select count(*)::int as "moved" from old`
  return row?.moved ?? 0
}

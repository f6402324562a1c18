import { z } from 'zod'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { db, type Tx } from '#lib/db/client.ts'
import { LINK_KINDS, LINK_REASONS, MOST_POSITIONS } from '#lib/newsroom/readings/reading.ts'

const Story = z.int().min(1)
const Count = z.int().min(0)
const Hour = z.iso.datetime()
const Batch = z.object({
  id: z.uuid(),
  views: z.array(z.object({ hour: Hour, story: Story, views: Count })),
  links: z.array(
    z.object({
      hour: Hour,
      from: Story,
      to: Story,
      kind: z.enum(LINK_KINDS),
      position: z.int().min(0).max(MOST_POSITIONS),
      reason: z.enum(LINK_REASONS),
      impressions: Count,
      clicks: Count,
    }),
  ),
})
/** What was counted since the last batch. */
export type ReadingBatch = z.infer<typeof Batch>

/** What is read most is made anew at most this often. */
const POPULAR_MS = 3 * 60 * 1000

/**
 * Adds a batch of readings to the counts, once: a batch whose id was written before changes nothing, and false is
 * answered. Only links that readers have are counted, and only of stories that are or were live. No event: counts decide
 * nothing, and there are more of them than of everything else together (docs/decisions/021-readings.md).
 */
export async function countReadings(input: ReadingBatch, now: Date): Promise<boolean> {
  const { id, views, links } = Batch.parse(input)
  return db().$transaction(async (tx) => {
    const written = await tx.readingBatch.createMany({ data: { id, at: now }, skipDuplicates: true })
    if (written.count === 0) return false
    await addViews(tx, JSON.stringify(views))
    await addLinks(tx, JSON.stringify(links))
    if (views.length > 0) await refreshPopular(tx, now)
    return true
  })
}

/** Rows in one order, so that two instances that write at once wait for, and never block, each other. */
async function addViews(tx: Tx, views: string): Promise<void> {
  await tx.$executeRaw`
    insert into "ViewsByHour" as known ("articleId", "hour", "views")
    select a."id", v."hour", sum(v."views")
    from jsonb_to_recordset(${views}::jsonb) v("hour" timestamptz, "story" int, "views" int)
    join "Article" a on a."number" = v."story" and a."publishedAt" is not null
    group by a."id", v."hour" order by a."id", v."hour"
    on conflict ("articleId", "hour") do update set "views" = known."views" + excluded."views"`
}

/** Whoever makes up links is not believed: an inline one must stand in what readers have, a listed one lead to a live story. */
async function addLinks(tx: Tx, links: string): Promise<void> {
  await tx.$executeRaw`
    with told as (
      select f."id" as "fromId", t."id" as "toId", f."liveSectionId" as "sectionId",
        (l."hour" at time zone s."timeZone")::date as "day", l."kind"::"ReadingKind" as "kind", l."position", l."reason",
        sum(l."impressions") as "impressions", sum(l."clicks") as "clicks"
      from jsonb_to_recordset(${links}::jsonb) l("hour" timestamptz, "from" int, "to" int, "kind" text, "position" int,
        "reason" text, "impressions" int, "clicks" int)
      join "Site" s on s."id" = 1
      join "Article" f on f."number" = l."from" and f."publication" = 'live'
      join "Article" t on t."number" = l."to" and t."publication" = 'live' and t."id" <> f."id"
      where l."kind" = 'related' or exists (select from "LinkNow" k where k."articleId" = f."id" and k."live"
        and k."position" = l."position" and t."id" in (k."toId", k."fallbackId"))
      group by 1, 2, 3, 4, 5, 6, 7),
    kept as (
      insert into "LinkReading" as known ("fromId", "toId", "day", "kind", "position", "reason", "impressions", "clicks")
      select "fromId", "toId", "day", "kind", "position", "reason", "impressions", "clicks" from told
      order by "fromId", "toId", "day", "kind", "position", "reason"
      on conflict ("fromId", "toId", "day", "kind", "position", "reason") do update set
        "impressions" = known."impressions" + excluded."impressions", "clicks" = known."clicks" + excluded."clicks"
      returning 1)
    insert into "LinkWorth" as known ("sectionId", "day", "kind", "position", "reason", "impressions", "clicks")
    select "sectionId", "day", "kind", "position", "reason", sum("impressions"), sum("clicks") from told
    where (select count(*) from kept) >= 0 -- after the single links: rows are locked in one order
    group by "sectionId", "day", "kind", "position", "reason"
    order by "sectionId", "day", "kind", "position", "reason"
    on conflict ("sectionId", "day", "kind", "position", "reason") do update set
      "impressions" = known."impressions" + excluded."impressions", "clicks" = known."clicks" + excluded."clicks"`
}

/** Of all instances the first one after some minutes tells every page store, in the transaction that counted. */
async function refreshPopular(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - POPULAR_MS)
  const due = await tx.readingState.updateMany({
    where: { id: 1, popularAt: { lt: before } },
    data: { popularAt: now },
  })
  if (due.count === 0) return
  const heard: Heard = {
    name: 'readings',
    articleId: null,
    userId: null,
    actorId: null,
    touched: { kind: 'popular' },
  }
  await tx.$queryRaw`select pg_notify(${EVENT_CHANNEL}, ${JSON.stringify(heard)})::text`
}

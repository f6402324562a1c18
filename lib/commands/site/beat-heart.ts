import { db } from '#lib/db/client.ts'

/** A worker that missed three beats is dead. */
const BEATS = 3
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Says that a worker lives, and sets the jobs free that dead ones hold: graphile-worker itself would leave them locked for
 * four hours. Should a worker be thought dead that only slept, a job runs twice, which every job bears. No event: this
 * changes nothing that anybody decides. Rows of the long dead are swept out.
 */
export async function beatHeart(worker: string, beatMs: number, now: Date): Promise<void> {
  const alive = new Date(now.getTime() - BEATS * beatMs)
  await db().heartbeat.upsert({ where: { worker }, create: { worker, at: now }, update: { at: now } })
  await db().$queryRaw`select graphile_worker.force_unlock_workers(array(
    select distinct "locked_by" from graphile_worker.jobs
    where "locked_at" < ${alive}::timestamptz
      and "locked_by" not in (select "worker" from "Heartbeat" where "at" >= ${alive}::timestamptz)))::text`
  await db().heartbeat.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY_MS) } } })
}

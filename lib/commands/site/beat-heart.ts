import { db } from '#lib/db/client.ts'

/** Says that a worker lives. No event: it changes nothing that anybody decides. Rows of the long dead are swept out. */
export async function beatHeart(worker: string, now: Date): Promise<void> {
  await db().heartbeat.upsert({ where: { worker }, create: { worker, at: now }, update: { at: now } })
  await db().heartbeat.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY_MS) } } })
}

const DAY_MS = 24 * 60 * 60 * 1000

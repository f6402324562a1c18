import { db } from '#lib/db/client.ts'

/** How long ago the last living worker said so, in milliseconds; null when none ever did. */
export async function readHeartbeat(now: Date): Promise<number | null> {
  const last = await db().heartbeat.findFirst({ orderBy: { at: 'desc' }, select: { at: true } })
  return last ? Math.max(0, now.getTime() - last.at.getTime()) : null
}

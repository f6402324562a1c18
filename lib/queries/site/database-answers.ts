import { setTimeout } from 'node:timers/promises'
import { db } from '#lib/db/client.ts'

const PATIENCE_MS = 2000

/** Whether the database answers within two seconds. Never throws. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = db().$queryRaw`select 1`.then(() => true).catch(() => false)
  return Promise.race([answer, setTimeout(PATIENCE_MS, false, { ref: false })])
}

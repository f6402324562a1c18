import { db } from '#lib/db/client.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { throttledMinutes, WINDOW_MS } from '#lib/newsroom/throttle.ts'

/** What attempts are counted under, hashed, and how many of them the window lets through. */
export type Limit = { key: string; most: number }

/** The rows that count this attempt, until it turns out to be none; refused when any of the limits is reached. */
export async function countAttempt(limits: readonly Limit[], now: Date): Promise<Result<string[], Refusal>> {
  const since = new Date(now.getTime() - WINDOW_MS)
  const attempts = await db().signInFailure.findMany({
    where: { key: { in: limits.map(({ key }) => key) }, at: { gt: since } },
    orderBy: { at: 'asc' },
  })
  for (const { key, most } of limits) {
    const times = attempts.filter((one) => one.key === key).map(({ at }) => at)
    const minutes = throttledMinutes(times, most, now)
    if (minutes !== null) return refuse({ kind: 'throttled', minutes })
  }
  const data = limits.map(({ key }) => ({ key, at: now }))
  const counted = await db().signInFailure.createManyAndReturn({ data, select: { id: true } })
  await db().signInFailure.deleteMany({ where: { at: { lt: since } } })
  return ok(counted.map(({ id }) => id))
}

import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { type Distribution, distributionOf } from '#lib/newsroom/distribution.ts'

/** How stories leave the site, and its address. */
export async function readDistribution(): Promise<Distribution & { origin: string }> {
  const site = await db().site.findUniqueOrThrow({ where: { id: 1 }, select: { distribution: true } })
  return { ...distributionOf(site.distribution), origin: env().SITE_URL }
}

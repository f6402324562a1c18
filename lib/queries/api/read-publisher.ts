import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'

/** Who publishes: the site's name, and its address without a slash at its end. */
export async function readPublisher(): Promise<{ siteName: string; origin: string }> {
  const { name } = await db().site.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } })
  return { siteName: name, origin: env().SITE_URL }
}

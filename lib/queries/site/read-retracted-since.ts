import { db } from '#lib/db/client.ts'

/** Public numbers of the stories that were retracted since then and still are. */
export async function readRetractedSince(since: Date): Promise<number[]> {
  const rows = await db().article.findMany({
    where: { retraction: { at: { gte: since } } },
    select: { number: true },
  })
  return rows.map(({ number }) => number)
}

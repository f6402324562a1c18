import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { writersOf } from '#lib/newsroom/metadata.ts'

/** More is due on no day that a newsroom could work. */
const LIMIT = 500

/** How many assignments and unfinished drafts are due from each person in [from, until), by the person's id. */
export async function readLoad(from: Date, until: Date): Promise<Record<string, number>> {
  const dueAt = { gte: from, lt: until }
  const [assignments, drafts] = await Promise.all([
    db().assignment.findMany({
      where: { state: 'accepted', dueAt },
      take: LIMIT,
      select: { reporterId: true, photographerId: true },
    }),
    db().article.findMany({
      where: { stage: 'draft', publishedAt: null, dueAt },
      take: LIMIT,
      select: { metadata: true },
    }),
  ])
  const busy = [
    ...assignments.flatMap(({ reporterId, photographerId }) => [reporterId, photographerId]),
    ...drafts.flatMap(({ metadata }) => writersOf(metadata as unknown as Metadata)),
  ]
  const load: Record<string, number> = {}
  for (const id of busy) if (id) load[id] = (load[id] ?? 0) + 1
  return load
}

import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { type TargetState, targetState } from '#lib/newsroom/read-also/target-state.ts'

/** A story that readers do not have yet: a baca juga to it appears with it. */
export type Coming = {
  state: Exclude<TargetState, 'live'>
  articleId: string
  headline: string
  section: string
  scheduledAt: Date | null
}

const MOST = 5

/** Stories of the newsroom that are not live yet and have all these words in their headlines, the newest first; at most five. */
export async function searchComing(actor: Actor, query: string, except: readonly string[] = []): Promise<Coming[]> {
  const words = query.split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  const rows = await db().article.findMany({
    where: {
      id: { notIn: [...except] },
      publication: 'none',
      stage: { not: 'spiked' },
      AND: [
        visibleArticles(actor),
        ...words.map((word) => ({
          headline: { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const },
        })),
      ],
    },
    orderBy: [{ touchedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: COMING,
  })
  return rows.map(toComing)
}

export const COMING = {
  id: true,
  headline: true,
  publication: true,
  stage: true,
  scheduledAt: true,
  section: { select: { name: true } },
} as const

type Row = Parameters<typeof targetState>[0] & { id: string; headline: string; section: { name: string } }

/** Only for stories that are not live. */
export const toComing = (row: Row): Coming => ({
  state: targetState(row) as Coming['state'],
  articleId: row.id,
  headline: row.headline,
  section: row.section.name,
  scheduledAt: row.scheduledAt,
})

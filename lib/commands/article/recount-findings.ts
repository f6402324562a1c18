import type { Document } from '#lib/body/document.ts'
import { db } from '#lib/db/client.ts'
import { overriddenIn } from '#lib/db/load-facts.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { countFindings } from './store-content.ts'

const BATCH = 100

/**
 * Counts the findings of stories under way anew, after the newsroom weighed its checks otherwise. No event: it changes
 * nothing that anybody decides, verbs ask the checks themselves. What is written meanwhile was counted by who wrote it,
 * and stays. A live story whose next revision is a draft is counted with its next change.
 */
export async function recountFindings(): Promise<{ changed: number }> {
  let changed = 0
  for (let after = ''; ; ) {
    const rows = await db().article.findMany({
      where: {
        stage: { not: 'spiked' },
        OR: [{ publication: 'none' }, { stage: { not: 'draft' } }],
        ...(after && { id: { gt: after } }),
      },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { overrides: { select: { round: true, check: true } } },
    })
    for (const row of rows) {
      const content = {
        document: row.document as unknown as Document,
        metadata: row.metadata as unknown as Metadata,
        sectionId: row.sectionId,
      }
      const of = { articleId: row.id, overridden: overriddenIn(row, row.round) }
      const counts = await countFindings(db(), content, of)
      const isSame = Object.entries(counts).every(([column, count]) => row[column as keyof typeof counts] === count)
      if (isSame) continue
      const { id, contentHash, version } = row
      changed += (await db().article.updateMany({ where: { id, contentHash, version }, data: counts })).count
    }
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return { changed }
    after = last.id
  }
}

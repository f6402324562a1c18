import { db } from '#lib/db/client.ts'
import { lockArticle } from '#lib/db/load-facts.ts'
import { ANALYSIS } from '#lib/newsroom/search/terms.ts'
import { indexArticle } from '../article/index-article.ts'

const AT_ONCE = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Indexes live stories that are not in the index, or are by an earlier analysis: what was published before there was an
 * index, and everything once the analysis changes. So many at once, by id from `after` on; answers where to go on, or
 * null at the end. Doing it twice does no harm.
 */
export async function indexArchive(after: string = FIRST): Promise<string | null> {
  const missing = await db().$queryRaw<{ id: string }[]>`
    select a."id" from "Article" a
    left join "SearchDocument" d on d."articleId" = a."id"
    where a."publication" = 'live' and a."id" > ${after}::uuid and d."analysis" is distinct from ${ANALYSIS}
    order by a."id" limit ${AT_ONCE}`
  for (const { id } of missing) await indexLive(id)
  return missing.length < AT_ONCE ? null : (missing.at(-1)?.id ?? null)
}

/** The article as readers see it, its row held: whoever retracts it meanwhile waits, and then takes it out again. */
const indexLive = (articleId: string): Promise<void> =>
  db().$transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const row = await tx.article.findUnique({ where: { id: articleId }, include: { liveRevision: true } })
    if (!row?.liveRevision || !row.publishedAt) return
    const { sectionId, document, metadata } = row.liveRevision
    await indexArticle(tx, { articleId, sectionId, publishedAt: row.publishedAt, document, metadata })
  })

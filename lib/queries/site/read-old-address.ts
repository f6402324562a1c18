import { db } from '#lib/db/client.ts'
import { lookupPaths } from '#lib/newsroom/old-address.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import type { MovedView } from '#lib/newsroom/site-views.ts'

type Row = { path: string; section: string; slug: string; number: number }

/**
 * The story that stood at this address on a former site, whatever its host: readers come by the newsroom's own domain.
 * A retracted one has an address, too, where its retraction is told; one that readers never saw here has none.
 */
export async function readOldAddress(url: URL): Promise<MovedView | null> {
  const paths = lookupPaths(url)
  if (paths.length === 0) return null
  const rows = await db().$queryRaw<Row[]>`
    select o."path", s."slug" as "section", r."slug", a."number" from "OldAddress" o
    join "Article" a on a."id" = o."articleId" and a."publication" <> 'none'
    join "Revision" r on r."id" = coalesce(a."liveRevisionId", a."latestRevisionId")
    join "Section" s on s."id" = r."sectionId"
    where o."path" = any(${paths}) order by a."number"`
  const row = paths.map((path) => rows.find((one) => one.path === path)).find((one) => one !== undefined)
  if (!row) return null
  return { kind: 'moved', path: articlePath(row.section, row.slug, row.number), dropsQuery: row.path.includes('?') }
}

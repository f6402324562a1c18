import type { BodyNode } from '#lib/body/body-node.ts'
import { hrefsIn } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { oldAddressOf } from '#lib/newsroom/old-address.ts'
import { articlePath } from '#lib/newsroom/paths.ts'

/** Paths by href, and the numbers of the stories that are not live. */
type Moved = { paths: Record<string, string | null>; awaited: number[] }
type Row = { host: string; path: string; section: string | null; slug: string | null; number: number }

/**
 * Where the stories are now to which a text's links led on a former site, by href: null for one that is not live. What
 * the text says stays as it was written, so that it does not matter which of two stories came in first.
 */
export async function storiesMovedFrom(body: BodyNode, origin: string): Promise<Moved> {
  const wanted = [...new Set(hrefsIn(body))].flatMap((href) => {
    const address = oldAddressOf(href, origin)
    return address ? [{ href, ...address }] : []
  })
  if (wanted.length === 0) return { paths: {}, awaited: [] }
  const own = oldAddressOf('/x', origin)?.host
  const rows = await db().$queryRaw<Row[]>`
    select o."host", o."path", s."slug" as "section", r."slug", a."number" from "OldAddress" o
    join "Article" a on a."id" = o."articleId"
    left join "Revision" r on r."id" = a."liveRevisionId" left join "Section" s on s."id" = a."liveSectionId"
    where o."path" = any(${wanted.map(({ path }) => path)})`
  const found = wanted.flatMap(({ href, host, path }) => {
    // A link of this site's own domain means whatever once stood there; one of another domain only what stood on that.
    const row = rows.find((one) => one.path === path && (one.host === host || host === own))
    if (!row) return []
    const { section, slug, number } = row
    return [{ href, number, path: section && slug ? articlePath(section, slug, number) : null }]
  })
  return {
    paths: Object.fromEntries(found.map(({ href, path: now }) => [href, now])),
    awaited: found.flatMap(({ path: now, number }) => (now === null ? [number] : [])),
  }
}

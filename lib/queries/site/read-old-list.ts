import { oldListOf } from '#lib/newsroom/old-address.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import type { MovedView } from '#lib/newsroom/site-views.ts'
import { readNewest } from './read-list.ts'

/** Where a list, a feed or a site map of a former site is now; null where there is none of that name. */
export async function readOldList(url: URL): Promise<MovedView | null> {
  const old = oldListOf(url)
  if (!old) return null
  if (old.kind === 'path') return { kind: 'moved', path: old.path, dropsQuery: true }
  for (const of of old.of) {
    if ((await readNewest(of, old.slug, 1)).kind === 'not-found') continue
    const path = LIST_PATH[of](old.slug)
    return { kind: 'moved', path: old.feed && of === 'section' ? `${path}/feed.xml` : path, dropsQuery: true }
  }
  return null
}

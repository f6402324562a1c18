import { db } from '#lib/db/client.ts'
import type { ShareImage } from '#lib/newsroom/share-image.ts'
import { themeOf } from '#lib/newsroom/theme/theme.ts'
import { LIVE } from './card.ts'

/** With the width of the lead picture's largest file. */
export type StoryToShare = ShareImage & { width: number | null }

/** What the picture of a live story shows; null for one that readers do not see. */
export async function readShareImage(number: number): Promise<StoryToShare | null> {
  const [row] = await db().$queryRaw<(Omit<StoryToShare, 'theme'> & { theme: unknown })[]>`
    select site."name" as "siteName", site."theme", r."headline", i."id" as "imageId",
      (select max(w) from unnest(i."widths") w) as "width"
    from ${LIVE} cross join "Site" site where a."number" = ${number} and a."publication" = 'live'`
  return row ? { ...row, theme: themeOf(row.theme) } : null
}

import { db } from '#lib/db/client.ts'
import type { ShareImage } from '#lib/newsroom/share-image.ts'
import { LIVE } from './card.ts'

/** With the width of the lead picture's largest file. */
export type StoryToShare = ShareImage & { width: number | null }

/** What the picture of a live story shows; null for one that readers do not see. */
export async function readShareImage(number: number): Promise<StoryToShare | null> {
  const [row] = await db().$queryRaw<StoryToShare[]>`
    select (select "name" from "Site" where "id" = 1) as "siteName", r."headline", i."id" as "imageId",
      (select max(w) from unnest(i."widths") w) as "width"
    from ${LIVE} where a."number" = ${number} and a."publication" = 'live'`
  return row ?? null
}

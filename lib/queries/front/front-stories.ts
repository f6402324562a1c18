import { db } from '#lib/db/client.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { imagePath } from '#lib/newsroom/paths.ts'
import { popularSince } from '#lib/newsroom/readings/popular.ts'

type Row = Omit<FrontStory, 'picture'> & { imageId: string | null; widths: number[] | null }

/** Stories by number, live or not, in no order: for those who see all of them (`maySeeFronts`). */
export async function frontStories(numbers: readonly number[], now = new Date()): Promise<FrontStory[]> {
  if (numbers.length === 0) return []
  const rows = await db().$queryRaw<Row[]>`
    select a."number", a."id" as "articleId", coalesce(a."liveHeadline", a."headline") as "headline", s."name" as "section",
      case when a."publication" = 'live' then 'live' when a."publication" = 'retracted' then 'retracted'
        when a."stage" = 'spiked' then 'spiked' else 'coming' end as "state",
      a."publishedAt", i."id" as "imageId", i."widths",
      coalesce((select sum(v."views") from "ViewsByHour" v
        where v."articleId" = a."id" and v."hour" >= ${popularSince('hour', now)}), 0)::int as "readings"
    from "Article" a
    join "Section" s on s."id" = coalesce(a."liveSectionId", a."sectionId")
    left join "Revision" r on r."id" = a."liveRevisionId"
    left join "Image" i on i."id" = (coalesce(r."metadata", a."metadata")->'leadImage'->>'imageId')::uuid
    where a."number" = any(${[...new Set(numbers)]}::int[])`
  return rows.map(({ imageId, widths, ...story }) => ({
    ...story,
    picture: imageId && widths?.[0] ? imagePath(imageId, widths[0], 'webp') : null,
  }))
}

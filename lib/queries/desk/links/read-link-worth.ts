import { db } from '#lib/db/client.ts'
import type { Place, Worth } from '#lib/newsroom/readings/worth.ts'
import { VIEWS } from './read-read-stories.ts'

/** `headline` is null once the target is no longer live. */
export type LinkWorth = Place & Worth & { articleId: string; headline: string | null }
/** What readers did with a story's links since it went out: those that they saw, in the order of the page. */
export type StoryWorth = { views: number; links: LinkWorth[] }

/** Related lists change: of old stories only so many entries are told, those that were seen most. */
const MOST = 40

/** Null for a story that readers never had. */
export async function readLinkWorth(articleId: string): Promise<StoryWorth | null> {
  const [[story], links] = await Promise.all([
    db().$queryRaw<{ views: number }[]>`
      select ${VIEWS} as "views" from "Article" a where a."id" = ${articleId}::uuid and a."publishedAt" is not null`,
    db().$queryRaw<LinkWorth[]>`
      select m.* from (
        select k."kind"::text as "kind", k."position", k."toId" as "articleId", t."liveHeadline" as "headline",
          sum(k."impressions")::int as "impressions", sum(k."clicks")::int as "clicks"
        from "LinkReading" k join "Article" t on t."id" = k."toId"
        where k."fromId" = ${articleId}::uuid
        group by k."kind", k."position", k."toId", t."liveHeadline"
        order by sum(k."impressions") desc limit ${MOST}) m
      order by m."kind", m."position", m."impressions" desc`,
  ])
  return story ? { views: story.views, links } : null
}

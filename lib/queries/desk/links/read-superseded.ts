import { db, Prisma } from '#lib/db/client.ts'
import { SUPERSEDES } from '#lib/newsroom/read-also/reports.ts'
import { cursorText, parseCursor } from '../cursor.ts'
import type { LinkGroup, Report } from './report.ts'

/** So many live stories are looked at for a page, and of each tag so many newer ones. */
const WINDOW = 30
const NEWER = 20
/** Nobody presses "next" through empty pages: so many windows are looked at for one that is not. */
const WINDOWS = 10

type Link = { fromId: string; title: string; publishedAt: Date; toId: string | null; oldTitle: string | null } & {
  newId: string | null
  newTitle: string | null
  newSection: string | null
  newAt: Date | null
  tags: string[] | null
  isReplaced: boolean | null
}

/**
 * Links of live stories, the newest first, to stories that a newer one seems to have taken the place of. Not those that
 * the working copy leads elsewhere already, nor from the newer story itself to what came before it.
 */
export async function readSuperseded(after: string | null): Promise<Report<LinkGroup>> {
  let page = await readWindow(after)
  for (let more = 1; more < WINDOWS && page.rows.length === 0 && page.next; more += 1)
    page = await readWindow(page.next)
  return page
}

async function readWindow(after: string | null): Promise<Report<LinkGroup>> {
  const links = await db().$queryRaw<Link[]>(statement(after))
  const groups = new Map<string, LinkGroup & { stories: LinkGroup['stories'][number][] }>()
  for (const link of links) {
    const { toId, newId, newAt } = link
    if (!toId || !newId || !newAt || link.isReplaced || newId === link.fromId) continue
    const instead = {
      articleId: newId,
      headline: link.newTitle ?? '',
      section: link.newSection ?? '',
      publishedAt: newAt,
    }
    const group = groups.get(toId) ?? {
      from: { articleId: toId },
      title: link.oldTitle ?? '',
      tags: link.tags ?? [],
      stories: [],
      instead: [instead],
    }
    group.stories.push({ articleId: link.fromId, title: link.title, state: 'live' })
    groups.set(toId, group)
  }
  const seen = new Set(links.map(({ fromId }) => fromId))
  const last = seen.size === WINDOW ? links.at(-1) : undefined
  return {
    rows: [...groups.values()],
    next: last ? cursorText({ at: last.publishedAt, id: last.fromId }) : null,
  }
}

function statement(after: string | null): Prisma.Sql {
  const cursor = parseCursor(after)
  const before = cursor ? Prisma.sql`and (a."publishedAt", a."id") < (${cursor.at}, ${cursor.id}::uuid)` : Prisma.empty
  return Prisma.sql`
    with f as (
      select a."id", a."liveHeadline", a."publishedAt" from "Article" a where a."publication" = 'live' ${before}
      order by a."publishedAt" desc, a."id" desc limit ${WINDOW}),
    k as (select distinct f."id" as "fromId", l."toId" from f join "LinkNow" l on l."articleId" = f."id" and l."live"),
    t as (select a."id", a."liveHeadline", a."publishedAt", a."liveRevisionId" from "Article" a
      where a."publication" = 'live' and a."id" in (select k."toId" from k)),
    n as (select t."id" as "oldId", t."liveHeadline" as "oldTitle", newer.* from t cross join lateral (
      select a."id" as "newId", a."liveHeadline" as "newTitle", a."publishedAt" as "newAt", s."name" as "newSection", c."tags"
      from (select l."articleId", array_agg(g."name" order by g."name") as "tags"
        from "RevisionTag" rt join "Tag" g on g."id" = rt."tagId"
        cross join lateral (select l."articleId" from "Listing" l
          where l."kind" = 'tag' and l."key" = rt."tagId" and l."publishedAt" > t."publishedAt"
          order by l."publishedAt" desc, l."articleId" desc limit ${NEWER}) l
        where rt."revisionId" = t."liveRevisionId" and l."articleId" <> t."id"
        group by l."articleId"
        having count(*) >= least(${SUPERSEDES.tags},
          (select count(*) from "RevisionTag" own where own."revisionId" = t."liveRevisionId"))) c
      join "Article" a on a."id" = c."articleId" and a."publication" = 'live'
      join "Section" s on s."id" = a."liveSectionId"
      where similarity(a."liveHeadline", t."liveHeadline") >= ${SUPERSEDES.likeness}
      order by similarity(a."liveHeadline", t."liveHeadline") desc, a."publishedAt" desc limit 1) newer)
    select f."id" as "fromId", f."liveHeadline" as "title", f."publishedAt", n."oldId" as "toId", n."oldTitle",
      n."newId", n."newTitle", n."newSection", n."newAt", n."tags",
      not exists (select from "LinkNow" w where w."articleId" = f."id" and not w."live" and w."toId" = n."oldId")
        as "isReplaced"
    from f left join k on k."fromId" = f."id" left join n on n."oldId" = k."toId"
    order by f."publishedAt" desc, f."id" desc`
}

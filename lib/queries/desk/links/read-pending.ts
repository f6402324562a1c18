import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { matchReadAlso } from '../search-read-also.ts'
import { STORY, toStory } from './read-retracted.ts'
import type { Instead, LinkGroup, Report } from './report.ts'

/** Looking a title up in the archive takes its time: a page has few. */
const SIZE = 12
const MATCHES = 3
/** How much of a headline must be like the wanted title: with less, the index has too many to compare. */
const LIKENESS = '0.42'

const CURSOR = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\d{1,6})$/

/**
 * Baca juga of working copies that only name a wanted title, the newest stories first, with the best that the archive
 * has. Stories of a page that want the same title are one group.
 */
export async function readPendingLinks(actor: Actor, after: string | null): Promise<Report<LinkGroup>> {
  const [, articleId, position] = CURSOR.exec(after ?? '') ?? []
  const beyond = articleId
    ? { OR: [{ articleId: { lt: articleId } }, { articleId, position: { gt: Number(position) } }] }
    : {}
  const links = await db().linkNow.findMany({
    where: {
      live: false,
      toId: null,
      wantedTitle: { not: '' },
      article: { AND: [visibleArticles(actor)], stage: { not: 'spiked' } },
      AND: [beyond],
    },
    orderBy: [{ articleId: 'desc' }, { position: 'asc' }],
    take: SIZE + 1,
    select: { articleId: true, position: true, wantedTitle: true, article: { select: STORY } },
  })
  const shown = links.slice(0, SIZE)
  const last = links.length > SIZE ? shown.at(-1) : undefined
  const wanted = Map.groupBy(shown, ({ wantedTitle }) => wantedTitle ?? '')
  const rows = await Promise.all(
    [...wanted].map(async ([title, some]): Promise<LinkGroup> => {
      const stories = [...new Map(some.map(({ article }) => [article.id, toStory(article)])).values()]
      const instead = await bestMatches(
        title,
        stories.map(({ articleId }) => articleId),
      )
      return { from: { wantedTitle: title }, title, tags: [], stories, instead }
    }),
  )
  return { rows, next: last ? `${last.articleId}_${last.position}` : null }
}

/** The story that has exactly this title, else those whose titles are most like it. */
async function bestMatches(title: string, except: string[]): Promise<Instead[]> {
  const [exact] = await matchReadAlso([title])
  if (exact?.match && !except.includes(exact.match.articleId)) return [exact.match]
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('pg_trgm.similarity_threshold', ${LIKENESS}, true)`
    return tx.$queryRaw<Instead[]>`
      select a."id" as "articleId", a."liveHeadline" as "headline", s."name" as "section", a."publishedAt"
      from "Article" a join "Section" s on s."id" = a."liveSectionId"
      where a."publication" = 'live' and a."liveHeadline" % ${title} and not a."id" = any(${except}::uuid[])
      order by similarity(a."liveHeadline", ${title}) desc, a."publishedAt" desc, a."id" desc limit ${MATCHES}`
  })
}

import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import type { NewsEntry, SitemapEntry } from '#lib/newsroom/feed-view.ts'
import { articlePath, homePath, sectionPath, TOPICS_PATH, tagPath, topicPath } from '#lib/newsroom/paths.ts'
import { staticPath } from '#lib/newsroom/static-pages.ts'
import { readChrome } from './chrome.ts'

/** Numbers a file of the site map spans: at most as many addresses, well below the 50,000 that sitemaps.org allows. */
const SPAN = 10_000
/** Tags that stand in the map, those that came last; and topics. */
const TAGS = 5_000

/** Paths of the map's files. Their count follows from the highest number: nothing is counted. */
export async function readSitemapIndex(): Promise<string[]> {
  const last = await db().article.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  const files = Math.ceil((last?.number ?? 0) / SPAN)
  return ['/sitemap/halaman.xml', ...Array.from({ length: files }, (_, at) => `/sitemap/${at + 1}.xml`)]
}

type Row = { number: number; section: string; slug: string; at: Date }

/** The live stories of file `file`, from 1. */
export async function readSitemap(file: number): Promise<SitemapEntry[]> {
  const rows = await db().$queryRaw<Row[]>`
    select a."number", s."slug" as "section", r."slug", coalesce(a."updatedAt", a."publishedAt") as "at"
    from "Article" a join "Revision" r on r."id" = a."liveRevisionId" join "Section" s on s."id" = a."liveSectionId"
    where a."publication" = 'live' and a."number" > ${(file - 1) * SPAN} and a."number" <= ${file * SPAN}
    order by a."number"`
  return rows.map(({ number, section, slug, at }) => ({ path: articlePath(section, slug, number), at }))
}

/** The pages that are no stories. */
export async function readSitemapOfPages(): Promise<SitemapEntry[]> {
  const [sections, tags, topics] = await Promise.all([
    db().section.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }], select: { slug: true } }),
    db().$queryRaw<{ slug: string }[]>`
      select t."slug" from "Tag" t where exists (select 1 from "Listing" where "kind" = 'tag' and "key" = t."id")
      order by t."id" desc limit ${TAGS}`,
    db().$queryRaw<{ slug: string }[]>`
      select t."slug" from "Topic" t where exists (select 1 from "Listing" where "kind" = 'topic' and "key" = t."id")
      order by t."id" desc limit ${TAGS}`,
  ])
  const { pages, hasTopics } = await readChrome()
  const paths = [
    homePath(),
    ...sections.map(({ slug }) => sectionPath(slug)),
    ...tags.map(({ slug }) => tagPath(slug)),
    ...(hasTopics ? [TOPICS_PATH] : []),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...pages.map(staticPath),
  ]
  return paths.map((path) => ({ path, at: null }))
}

const NEWS_HOURS = 48
const NEWS = 1_000

type NewsRow = Omit<Row, 'at'> & { headline: string; publishedAt: Date }

/** Google's rules: what first went out within two days before `now`, newest first, at most 1,000. */
export async function readNewsSitemap(now: Date): Promise<{ origin: string; siteName: string; entries: NewsEntry[] }> {
  const since = new Date(now.getTime() - NEWS_HOURS * 60 * 60_000)
  const [site, rows] = await Promise.all([
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } }),
    db().$queryRaw<NewsRow[]>`
      select a."number", s."slug" as "section", r."slug", r."headline", a."publishedAt"
      from "Article" a join "Revision" r on r."id" = a."liveRevisionId" join "Section" s on s."id" = a."liveSectionId"
      where a."publication" = 'live' and a."publishedAt" > ${since}
      order by a."publishedAt" desc, a."id" desc limit ${NEWS}`,
  ])
  const entries = rows.map(({ number, section, slug, headline, publishedAt }) => ({
    path: articlePath(section, slug, number),
    headline,
    publishedAt,
  }))
  return { origin: env().SITE_URL, siteName: site.name, entries }
}

import type { BodyNode } from '#lib/body/body-node.ts'
import { db, Prisma } from '#lib/db/client.ts'
import { distributionOf } from '#lib/newsroom/distribution.ts'
import type { FeedItem, FeedView } from '#lib/newsroom/feed-view.ts'
import { homePath } from '#lib/newsroom/paths.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import type { Chrome, CreditView, TagRef } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { OWNERS } from './read-list.ts'
import { findTopic } from './read-topic.ts'
import { storiesLinkedFrom } from './stories-linked-from.ts'
import { storiesMovedFrom } from './stories-moved-from.ts'

const FEED_SIZE = 30

type Row = {
  card: CardRow
  body: BodyNode
  updatedAt: Date | null
  credits: CreditView[] | null
  tags: TagRef[] | null
}

/** A story of a feed, its text still a document. `followed` are the live ones that the texts' own links open. */
export type RawFeed = Omit<FeedView, 'items'> & {
  fullText: boolean
  followed: { stories: Record<number, string>; moved: Record<string, string | null> }
  items: (Omit<FeedItem, 'html'> & { body: BodyNode })[]
}

/** Whose newest stories: of a list with this slug, or of the whole site. */
export type FeedOf = { of: 'section' | 'topic'; slug: string } | null

/** The newest live stories of the site, or of a section or topic; null when there is no such list. */
export async function readFeed(feed: FeedOf): Promise<RawFeed | null> {
  const [chrome, settings] = await Promise.all([
    readChrome(),
    db().site.findUniqueOrThrow({ where: { id: 1 }, select: { distribution: true } }),
  ])
  const { fullText, hub } = distributionOf(settings.distribution)
  const one = feed && (await nameOf(feed, chrome))
  if (one === undefined) return null
  const rows = await db().$queryRaw<Row[]>(statement(feed))
  // A topic is there with its first live story, as its page is.
  if (rows.length === 0 && feed?.of === 'topic') return null
  const whole: BodyNode = { type: 'doc', content: rows.map(({ body }) => body) }
  return {
    chrome,
    title: one ? `${one.name} — ${chrome.siteName}` : chrome.siteName,
    path: feed ? LIST_PATH[feed.of](feed.slug) : homePath(),
    hub,
    fullText,
    followed: fullText ? await followedFrom(whole, chrome.origin) : { stories: {}, moved: {} },
    items: rows.map((row) => toItem(row, chrome.origin)),
  }
}

/** The list's name; undefined when there is none. */
async function nameOf({ of, slug }: NonNullable<FeedOf>, { sections }: Chrome): Promise<{ name: string } | undefined> {
  if (of === 'section') return sections.find((one) => one.slug === slug)
  const topic = await findTopic(slug)
  return topic?.slug === slug ? topic : undefined
}

async function followedFrom(whole: BodyNode, origin: string): Promise<RawFeed['followed']> {
  const [linked, moved] = await Promise.all([storiesLinkedFrom(whole, origin), storiesMovedFrom(whole, origin)])
  return { stories: linked.live, moved: moved.paths }
}

function toItem(row: Row, origin: string): RawFeed['items'][number] {
  const { path, headline, standfirst, publishedAt, section, picture } = toCard(row.card)
  return {
    url: origin + path,
    headline,
    standfirst,
    publishedAt,
    updatedAt: row.updatedAt ?? publishedAt,
    section,
    picture,
    tags: row.tags ?? [],
    authors: (row.credits ?? []).filter(({ role }) => role === 'writer' || role === 'contributor'),
    body: row.body,
  }
}

const credits = Prisma.sql`select jsonb_agg(jsonb_build_object('role', c."role", 'name', c."name", 'handle', u."handle")
  order by c."position") from "Credit" c left join "User" u on u."id" = c."userId" where c."revisionId" = r."id"`

const tags = Prisma.sql`select jsonb_agg(jsonb_build_object('slug', t."slug", 'name', t."name") order by rt."position")
  from "RevisionTag" rt join "Tag" t on t."id" = rt."tagId" where rt."revisionId" = r."id"`

const newest = (feed: FeedOf): Prisma.Sql =>
  feed === null
    ? Prisma.sql`${LIVE} where a."publication" = 'live'`
    : Prisma.sql`(select "articleId" from "Listing" l
        where l."kind" = ${feed.of}::"ListingKind"
          and l."key" = (select o."id" from ${OWNERS[feed.of]} where o."slug" = ${feed.slug})
        order by l."publishedAt" desc, l."articleId" desc limit ${FEED_SIZE}) l
      join ${LIVE} on a."id" = l."articleId"`

const statement = (feed: FeedOf): Prisma.Sql => Prisma.sql`
  select ${CARD} as "card", r."document"->'body' as "body", a."updatedAt", (${credits}) as "credits", (${tags}) as "tags"
  from ${newest(feed)}
  order by a."publishedAt" desc, a."id" desc limit ${FEED_SIZE}`

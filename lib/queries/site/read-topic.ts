import { db, Prisma } from '#lib/db/client.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { FrontView, ListView, MovedView, NotFoundView, SeriesView } from '#lib/newsroom/site-views.ts'
import type { TopicKind } from '#lib/newsroom/topic.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { readFront } from './read-front.ts'
import { readList, readListPage } from './read-list.ts'
import { readNotFound } from './read-not-found.ts'

type Row = { id: string; kind: TopicKind; slug: string; name: string; about: string; closedAt: Date | null }
type View = ListView | SeriesView | MovedView | NotFoundView

/**
 * The page of a topik or a series; not found while nothing of it is live. An address that it had before leads to its
 * present one.
 */
export async function readTopic(slug: string): Promise<View> {
  const row = await findTopic(slug)
  if (!row) return readNotFound()
  if (row.slug !== slug) return { kind: 'moved', path: topicPath(row.slug) }
  return row.kind === 'series' ? readSeries(row) : withState(await readList('topic', slug, 1), row)
}

/** A further page of a topik. A series has one page. */
export async function readTopicPage(slug: string, page: string): Promise<View> {
  const row = await findTopic(slug)
  if (!row || (row.kind === 'series' && page !== '1')) return readNotFound()
  if (row.slug !== slug && /^[1-9]\d{0,2}$/.test(page))
    return { kind: 'moved', path: topicPath(row.slug, Number(page)) }
  return withState(await readListPage('topic', row.slug, page), row)
}

const withState = <V extends { kind: string }>(view: V, { closedAt }: Row): V =>
  view.kind === 'list' ? { ...view, closed: closedAt !== null } : view

/** What a slug can be. PostgreSQL takes not every text that a URL can carry. */
const SLUG = /^[a-z0-9-]{1,100}$/

export async function findTopic(slug: string): Promise<Row | null> {
  if (!SLUG.test(slug)) return null
  return db().topic.findFirst({
    where: { OR: [{ slug }, { formerSlugs: { has: slug } }] },
    select: { id: true, kind: true, slug: true, name: true, about: true, closedAt: true },
  })
}

/** A series as readers have it, or under a front that is only tried. */
export async function readSeries(
  { id, slug, name, about, closedAt }: Row,
  tried?: FrontView,
): Promise<SeriesView | NotFoundView> {
  const [chrome, front, rows] = await Promise.all([
    readChrome(),
    tried ?? readFront({ kind: 'topic', key: id }, null),
    db().$queryRaw<{ card: CardRow }[]>(Prisma.sql`
      select ${CARD} as "card" from "TopicStory" p join ${LIVE} on a."id" = p."articleId"
      where p."topicId" = ${id}::uuid and a."publication" = 'live' order by p."position", a."id"`),
  ])
  if (rows.length === 0) return readNotFound(chrome)
  const parts = rows.map(({ card }) => toCard(card))
  return {
    kind: 'series',
    chrome,
    slug,
    name,
    about,
    closed: closedAt !== null,
    parts,
    ...(front && { front, awaits: front.awaits }),
  }
}

import { db, Prisma } from '#lib/db/client.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import {
  type Chrome,
  type FrontView,
  LAST_PAGE,
  type ListKind,
  type ListView,
  type MovedView,
  type NotFoundView,
  PAGE_SIZE,
} from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { readFront } from './read-front.ts'
import { readNotFound } from './read-not-found.ts'
import { readMostRead } from './read-popular.ts'

const POPULAR = 5

type Row = { id: string; curated: boolean; slug: string; name: string; about: string; cards: CardRow[] | null }

/** Whose list it is: `o` with an id, a slug, a name and a line about it. */
export const OWNERS: Record<ListKind, Prisma.Sql> = {
  section: Prisma.sql`(select "id", "slug", "name", '' as "about" from "Section") o`,
  tag: Prisma.sql`(select "id", "slug", "name", '' as "about" from "Tag") o`,
  author: Prisma.sql`(select "id", "handle" as "slug", "name", "bio" as "about" from "User") o`,
  topic: Prisma.sql`(select "id", "slug", "name", "about" from "Topic") o`,
}

/** What a slug or a handle can be. PostgreSQL takes not every text that a URL can carry. */
const NAME = /^[a-z0-9-]{1,100}$/

/**
 * Page `page` (from 1) of a section's, a tag's, an author's or a topic's live stories. Not found when there is no such
 * list or the page is empty; only a section has a page before its first story. The first page of a section or a topic is
 * a front.
 */
export async function readList(
  of: ListKind,
  slug: string,
  page: number,
  now = new Date(),
): Promise<ListView | NotFoundView> {
  const read = await readNewest(of, slug, page)
  if (read.kind === 'not-found' || page !== 1 || (of !== 'section' && of !== 'topic')) return read.view
  const { id, curated } = read.row
  const [popular, front] = await Promise.all([
    of === 'section' ? readMostRead('day', POPULAR, now, slug) : [],
    curated ? readFront({ kind: of, key: id }, null, now) : null,
  ])
  return { ...(front ? frontedList(read.view, front) : read.view), popular }
}

type Newest = { kind: 'list'; view: ListView; row: Row } | { kind: 'not-found'; view: NotFoundView }

/** The same before anybody put something at its head. */
export async function readNewest(of: ListKind, slug: string, page: number): Promise<Newest> {
  const nothing = async (chrome?: Chrome): Promise<Newest> => ({ kind: 'not-found', view: await readNotFound(chrome) })
  if (!NAME.test(slug)) return nothing()
  const [chrome, [row]] = await Promise.all([readChrome(), db().$queryRaw<Row[]>(statement(of, slug, page))])
  const cards = (row?.cards ?? []).map(toCard)
  if (!row || (cards.length === 0 && (of !== 'section' || page > 1))) return nothing(chrome)
  const { name, about } = row
  const shown = { page, hasNext: cards.length > PAGE_SIZE, cards: cards.slice(0, PAGE_SIZE) }
  return { kind: 'list', row, view: { kind: 'list', chrome, of, slug: row.slug, name, about, ...shown } }
}

/** A list under a front: no story twice, and none of its newest lost. */
export function frontedList(list: ListView, front: FrontView): ListView {
  const above = [...front.main, ...front.picks, ...front.blocks.flatMap(({ cards }) => cards)]
  const stands = new Set([...above.map(({ path }) => path), front.breaking?.path])
  return { ...list, front, awaits: front.awaits, cards: list.cards.filter(({ path }) => !stands.has(path)) }
}

/** The page that `…/hal/{page}` names. The first has a shorter address, and what is no number up to 200 is no page. */
export async function readListPage(
  of: ListKind,
  slug: string,
  page: string,
): Promise<ListView | MovedView | NotFoundView> {
  if (page === '1') return { kind: 'moved', path: LIST_PATH[of](slug) }
  const number = /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 0
  return number >= 1 && number <= LAST_PAGE ? readList(of, slug, number) : readNotFound()
}

/** One story more than a page has tells whether there is a next one: no count. */
const statement = (of: ListKind, slug: string, page: number): Prisma.Sql => Prisma.sql`
  select o."id", o."slug", o."name", o."about",
    exists (select 1 from "Front" f where f."kind"::text = ${of} and f."key" = o."id"::text and f."liveId" is not null)
      as "curated",
    (select jsonb_agg(c."card" order by c."publishedAt" desc, c."id" desc) from (
      select ${CARD} as "card", a."publishedAt", a."id"
      from (select "articleId" from "Listing" where "kind" = ${of}::"ListingKind" and "key" = o."id"
            order by "publishedAt" desc, "articleId" desc
            limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}) l
      join ${LIVE} on a."id" = l."articleId") c) as "cards"
  from ${OWNERS[of]} where o."slug" = ${slug}`

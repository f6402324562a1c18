import { db, Prisma } from '#lib/db/client.ts'
import type { Listed, Page } from '#lib/newsroom/api-views.ts'
import type { ListKind } from '#lib/newsroom/site-views.ts'
import { LIVE } from '../site/card.ts'
import { OWNERS } from '../site/read-list.ts'
import type { StoryPlace } from './cursor.ts'
import { LISTED, type ListedRow, toListed } from './listed.ts'

/** `list` null for the whole site; `since` bounds the first publication, itself included. */
export type StoriesAsked = {
  list: { of: ListKind; slug: string } | null
  since: Date | null
  after: StoryPlace | null
  limit: number
}

/**
 * Live stories by their first publication, newest first, from behind a place on. That moment never changes, so what goes
 * out meanwhile stands before the place and nothing comes twice. Null when there is no such list: a tag or an author that
 * readers do not have looks like one that does not exist.
 */
export async function listStories(asked: StoriesAsked): Promise<Page<Listed, StoryPlace> | null> {
  const rows = await db().$queryRaw<ListedRow[]>(statement(asked))
  if (rows.length === 0 && asked.list && !(await isList(asked.list))) return null
  const items = rows.slice(0, asked.limit).map(toListed)
  const last = rows.length > asked.limit ? items.at(-1) : undefined
  return { items, next: last ? { at: last.publishedAt, id: last.id } : null }
}

/** One story more than asked for tells whether there is another page: no count. */
const statement = (asked: StoriesAsked): Prisma.Sql => Prisma.sql`
  select ${LISTED} from (${asked.list ? inList(asked.list, asked) : onSite(asked)}) p
  join ${LIVE} on a."id" = p."id" where a."publication" = 'live'
  order by p."publishedAt" desc, p."id" desc`

const onSite = ({ since, after, limit }: StoriesAsked): Prisma.Sql => Prisma.sql`
  select "id", "publishedAt" from "Article" where "publication" = 'live'
    ${since ? Prisma.sql`and "publishedAt" >= ${since}` : Prisma.empty}
    ${after ? Prisma.sql`and ("publishedAt", "id") < (${after.at}, ${after.id}::uuid)` : Prisma.empty}
  order by "publishedAt" desc, "id" desc limit ${limit + 1}`

const inList = ({ of, slug }: NonNullable<StoriesAsked['list']>, { since, after, limit }: StoriesAsked): Prisma.Sql =>
  Prisma.sql`
  select "articleId" as "id", "publishedAt" from "Listing"
  where "kind" = ${of}::"ListingKind" and "key" = (select o."id" from ${OWNERS[of]} where o."slug" = ${slug})
    ${since ? Prisma.sql`and "publishedAt" >= ${since}` : Prisma.empty}
    ${after ? Prisma.sql`and ("publishedAt", "articleId") < (${after.at}, ${after.id}::uuid)` : Prisma.empty}
  order by "publishedAt" desc, "articleId" desc limit ${limit + 1}`

/** A section is there before its first story, a tag and an author with it. */
async function isList({ of, slug }: NonNullable<StoriesAsked['list']>): Promise<boolean> {
  const used = Prisma.sql`exists (select 1 from "Listing" where "kind" = ${of}::"ListingKind" and "key" = o."id")`
  const [row] = await db().$queryRaw<{ there: boolean }[]>`
    select ${of === 'section' ? Prisma.sql`true` : used} as "there" from ${OWNERS[of]} where o."slug" = ${slug}`
  return row?.there ?? false
}

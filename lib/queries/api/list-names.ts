import { db } from '#lib/db/client.ts'
import type { Author, Page } from '#lib/newsroom/api-views.ts'
import type { TagRef } from '#lib/newsroom/site-views.ts'
import type { NamePlace } from './cursor.ts'

/** Tags of live stories, by slug. A tag that only drafts have is not here. */
export async function listTags(after: NamePlace | null, limit: number): Promise<Page<TagRef, NamePlace>> {
  const rows = await db().$queryRaw<TagRef[]>`
    select t."slug", t."name" from "Tag" t
    where t."slug" > ${after?.name ?? ''}
      and exists (select 1 from "Listing" where "kind" = 'tag' and "key" = t."id")
    order by t."slug" limit ${limit + 1}`
  return pageOf(rows, limit, ({ slug }) => slug)
}

/** Authors of live stories, by handle: those who have a page. */
export async function listAuthors(after: NamePlace | null, limit: number): Promise<Page<Author, NamePlace>> {
  const rows = await db().$queryRaw<Author[]>`
    select u."handle", u."name", u."bio" as "about" from "User" u
    where u."handle" > ${after?.name ?? ''}
      and exists (select 1 from "Listing" where "kind" = 'author' and "key" = u."id")
    order by u."handle" limit ${limit + 1}`
  return pageOf(rows, limit, ({ handle }) => handle)
}

function pageOf<Item>(rows: Item[], limit: number, nameOf: (item: Item) => string): Page<Item, NamePlace> {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, next: last ? { name: nameOf(last) } : null }
}

import pg from 'pg'
import { articlePath, authorPath, dayPath, sectionPath, tagPath } from '#lib/newsroom/paths.ts'

/** Paths of live stories, spread over the archive. */
export const storyPaths = (url: string, count: number): Promise<string[]> =>
  ask<{ section: string; slug: string; number: number }>(
    url,
    `select s.slug as section, r.slug, a.number from "Article" a join "Revision" r on r.id = a."liveRevisionId"
     join "Section" s on s.id = a."liveSectionId"
     where a.publication = 'live'
       and a.number % greatest((select max(number) from "Article") / greatest($1::int, 100), 1) = 0 limit $1`,
    [count],
  ).then((rows) => rows.map(({ section, slug, number }) => articlePath(section, slug, number)))

/** Paths of each kind of page that a reader can come to, none of them twice. */
export async function coldPaths(url: string): Promise<Record<string, string[]>> {
  const sections = await ask<{ slug: string }>(url, 'select slug from "Section" order by position')
  const tags = await ask<{ slug: string }>(url, 'select slug from "Tag" t order by t.id limit 100')
  const authors = await ask<{ handle: string }>(
    url,
    `select u.handle from "User" u where exists (select from "Listing" l where l.kind = 'author' and l.key = u.id)`,
  )
  const days = await ask<{ day: string }>(
    url,
    `select (current_date - n)::text as day from generate_series(1, least(100, (select count(*) / 300 from "Article")::int)) n`,
  )
  return {
    stories: await storyPaths(url, 600),
    sections: sections.flatMap(({ slug }) => Array.from({ length: 20 }, (_, page) => sectionPath(slug, page + 1))),
    tags: tags.map(({ slug }) => tagPath(slug)),
    authors: authors.flatMap(({ handle }) => [authorPath(handle), authorPath(handle, 2)]),
    days: days.map(({ day }) => dayPath(day)),
  }
}

async function ask<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

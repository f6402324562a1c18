import type { BodyNode } from '#lib/body/body-node.ts'
import { hrefsIn } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { ownPath, storyNumberOf } from '#lib/newsroom/site-links.ts'

type Row = { number: number; section: string; slug: string }

/** What a text's own links open: paths of live stories by number, and the numbers of those that are not live. */
type Linked = { live: Record<number, string>; awaited: number[] }

/** Most texts link to no story of ours: then nothing is asked. */
export async function storiesLinkedFrom(body: BodyNode, origin: string): Promise<Linked> {
  const numbers = [...new Set(hrefsIn(body).flatMap((href) => storyNumberOf(ownPath(href, origin) ?? '') ?? []))]
  if (numbers.length === 0) return { live: {}, awaited: [] }
  const rows = await db().$queryRaw<Row[]>`
    select a."number", s."slug" as "section", r."slug" from "Article" a
    join "Revision" r on r."id" = a."liveRevisionId" join "Section" s on s."id" = a."liveSectionId"
    where a."number" = any(${numbers}) and a."publication" = 'live'`
  const live = Object.fromEntries(rows.map(({ number, section, slug }) => [number, articlePath(section, slug, number)]))
  return { live, awaited: numbers.filter((number) => !live[number]) }
}

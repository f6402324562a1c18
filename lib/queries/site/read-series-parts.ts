import { db } from '#lib/db/client.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import type { PartLink, SeriesPart, TagRef } from '#lib/newsroom/site-views.ts'
import { partOf, type TopicKind } from '#lib/newsroom/topic.ts'

/** A topic that has a story, as the story's own statement reads it. */
export type TopicOf = TagRef & { id: string; kind: TopicKind }

type Row = { topicId: string; number: number; live: boolean; headline: string | null; section: string; slug: string }

/**
 * Where a live story stands in its series. `awaited` are the numbers of all parts, live or not: whichever comes or goes
 * changes what is said here. Most stories are of no series: then nothing is asked.
 */
export async function readSeriesParts(
  topics: readonly TopicOf[],
  number: number,
): Promise<{ parts: SeriesPart[]; awaited: number[] }> {
  const series = topics.filter(({ kind }) => kind === 'series')
  if (series.length === 0) return { parts: [], awaited: [] }
  const rows = await db().$queryRaw<Row[]>`
    select p."topicId", a."number", a."publication" = 'live' as "live", r."headline", s."slug" as "section", r."slug"
    from "TopicStory" p join "Article" a on a."id" = p."articleId"
    left join "Revision" r on r."id" = a."liveRevisionId" left join "Section" s on s."id" = a."liveSectionId"
    where p."topicId" = any(${series.map(({ id }) => id)}::uuid[]) order by p."position", a."id"`
  return {
    parts: series.flatMap((one) => toPart(one, rows, number)),
    awaited: rows.map((row) => row.number).filter((one) => one !== number),
  }
}

function toPart({ id, slug, name }: TopicOf, rows: readonly Row[], number: number): SeriesPart[] {
  const live = rows.filter((row) => row.live && row.topicId === id)
  const part = partOf(
    live.map((row) => row.number),
    number,
  )
  const link = (wanted: number | null): PartLink | null => {
    const row = live.find((one) => one.number === wanted)
    return row ? { headline: row.headline ?? '', path: articlePath(row.section, row.slug, row.number) } : null
  }
  return part ? [{ slug, name, at: part.at, of: part.of, previous: link(part.previous), next: link(part.next) }] : []
}

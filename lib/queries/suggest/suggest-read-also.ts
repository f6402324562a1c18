import { db, Prisma } from '#lib/db/client.ts'
import type { Term, Weight } from '#lib/newsroom/search/terms.ts'
import { monthTerm } from '#lib/newsroom/search/terms.ts'
import { TOPICS, topicsIn } from '#lib/newsroom/search/topics.ts'
import { type Asked, chooseTerms, type Frequencies } from '#lib/newsroom/suggest/choose.ts'
import { isExcluded } from '#lib/newsroom/suggest/exclusions.ts'
import { rank } from '#lib/newsroom/suggest/rank.ts'
import type { Candidate, Suggestion, Wanting } from '#lib/newsroom/suggest/suggestion.ts'
import { wantedTerms } from '#lib/newsroom/suggest/wanted.ts'

/** So many of those that share most are compared term by term. */
const COMPARED = 48
/** A common term is looked for in the stories of so many months. */
const MONTHS = 4

/**
 * The live stories that `wanting` might lead to, the best first, each with why; at most `limit`, and none when none fits.
 * Three reads, each bounded whatever the size of the archive. Terms of the last seconds' publications are not counted
 * yet and find nothing.
 */
export async function suggestReadAlso(wanting: Wanting, now: Date, limit: number): Promise<Suggestion[]> {
  const wanted = wantedTerms(wanting.story)
  const chosen = chooseTerms(wanted, await frequenciesOf(wanted.map(({ term }) => term)))
  if (chosen.asked.length === 0) return []
  const { headline, standfirst, body, tags } = wanting.story
  const topics = topicsIn([headline, standfirst, body, ...tags].join('\n'))
  const candidates = await candidatesFor(chosen.asked, wanting, now)
  const allowed = candidates.filter((one) => !isExcluded(one, { ...wanting, topics }))
  return rank(chosen, allowed, { sectionId: wanting.sectionId, now }).slice(0, limit)
}

async function frequenciesOf(terms: readonly Term[]): Promise<Frequencies> {
  const rows = await db().$queryRaw<{ term: Term; documents: number }[]>`
    select "term", "documents" from "TermFrequency" where "term" = any(${['', ...terms]})`
  const of = new Map(rows.map(({ term, documents }) => [term, documents]))
  return { total: of.get('') ?? 0, of }
}

type Row = Omit<Candidate, 'has'> & { found: readonly `${Weight} ${Term}`[] }

/** Term by term: each finds its stories in the index and gives them its value; those with most are read. */
async function candidatesFor(asked: readonly Asked[], { articleId, linked }: Wanting, now: Date): Promise<Candidate[]> {
  const never = [...linked, ...(articleId ? [articleId] : [])]
  const months = latestMonths(now)
  const hits = asked.map(({ term, value, recent }) => {
    const query = recent ? `'${term}' & (${months})` : `'${term}'`
    return Prisma.sql`(select "articleId", ${value}::float8 as "value" from "SearchDocument" where "terms" @@ ${query}::tsquery)`
  })
  const terms = asked.map(({ term }) => term)
  const rows = await db().$queryRaw<Row[]>`
    with best as (
      select "articleId", sum("value") as "value" from (${Prisma.join(hits, ' union all ')}) hit
      where not "articleId" = any(${never}::uuid[])
      group by "articleId" order by "value" desc, "articleId" desc limit ${COMPARED})
    select d."articleId", d."sectionId", d."publishedAt",
      array(select topic from unnest(${[...TOPICS]}::text[]) topic
        where d."terms" @@ ('''!' || topic || '''')::tsquery) as "topics",
      array(select (case when 'A' = any(place."weights") then 'A' when 'B' = any(place."weights") then 'B' else 'C' end)
        || ' ' || place."lexeme" from unnest(d."terms") place where place."lexeme" = any(${terms})) as "found"
    from best join "SearchDocument" d using ("articleId")
    join "Article" a on a."id" = d."articleId" and a."publication" = 'live'`
  return rows.map(({ found, ...row }) => ({ ...row, has: new Map(found.map(partsOf)) }))
}

const partsOf = (one: string): [Term, Weight] => [one.slice(2), one.slice(0, 1) as Weight]

function latestMonths(now: Date): string {
  const terms = Array.from({ length: MONTHS }, (_, back) =>
    monthTerm(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))),
  )
  return terms.map((term) => `'${term}'`).join(' | ')
}

import pg from 'pg'
import { vectorsOf } from '#lib/commands/article/index-article.ts'
import { ANALYSIS, vectorText } from '#lib/newsroom/search/terms.ts'
import { withoutIndexes } from './indexes.ts'

const PER_CHUNK = 250
const TABLES = ['SearchDocument', 'TermFrequency']

type Live = { id: string; sectionId: string; publishedAt: Date; document: unknown; metadata: unknown }

/**
 * Fills the search projection of an archive of `count` stories with what `indexArticle` would have written, in bulk:
 * terms are made while the database takes those before, indexes come last, and frequencies are counted on the way.
 * Triggers and foreign keys sleep meanwhile.
 */
export async function makeSearchable(url: string, count: number, progress: (done: number) => void): Promise<void> {
  const clients = await Promise.all([connect(url), connect(url)])
  const [first] = clients as [pg.Client, pg.Client]
  try {
    await first.query('truncate "SearchDocument", "TermFrequency", "TermChange"')
    const documents = new Map<string, number>()
    await withoutIndexes(clients, TABLES, TABLES, async () => {
      let next = 1
      let done = 0
      const load = async (client: pg.Client): Promise<void> => {
        for (let from = next; from <= count; from = next) {
          next += PER_CHUNK
          const { rows } = await client.query<Live>(LIVE, [from, from + PER_CHUNK - 1])
          await client.query(INSERT, [JSON.stringify(rows.map((row) => indexed(row, documents))), ANALYSIS])
          done += PER_CHUNK
          progress(Math.min(count, done))
        }
      }
      await Promise.all(clients.map(load))
      await first.query(FREQUENCIES, [[...documents.keys()], [...documents.values()]])
    })
    await first.query('vacuum analyze "SearchDocument", "TermFrequency"')
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'; set jit = off`)
  return client
}

/** The row of a story, each of its terms counted in `documents`; the term "" is every story's. */
function indexed(row: Live, documents: Map<string, number>): object {
  const { id, sectionId: section, publishedAt: at } = row
  const { terms, words } = vectorsOf(row)
  for (const term of ['', ...terms.keys()]) documents.set(term, (documents.get(term) ?? 0) + 1)
  return { id, section, at, terms: vectorText(terms), words: vectorText(words) }
}

const LIVE = `select a."id", a."liveSectionId" as "sectionId", a."publishedAt", r."document", r."metadata"
  from "Article" a join "Revision" r on r."id" = a."liveRevisionId"
  where a."number" between $1 and $2 and a."publication" = 'live'`

const INSERT = `insert into "SearchDocument" ("articleId", "sectionId", "publishedAt", "terms", "words", "analysis")
  select id, section, at, terms, words, $2::int
  from json_to_recordset($1::json) s (id uuid, section uuid, at timestamptz, terms tsvector, words tsvector)`

const FREQUENCIES = `insert into "TermFrequency" ("term", "documents") select * from unnest($1::text[], $2::int[])`

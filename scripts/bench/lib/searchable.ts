import pg from 'pg'
import { plainText } from '#lib/body/text.ts'
import { ANALYSIS, monthTerm, type StoryText, termsOf, vectorText, writtenWordsOf } from '#lib/newsroom/search/terms.ts'
import { AUTHORS, PEOPLE, SECTION_LIST, TAG_NAMES } from './people.ts'
import { Desk } from './stories.ts'

const PER_CHUNK = 1000
const INDEXES = ['search_document_terms', 'search_document_words'] as const

type Live = { n: number; id: string; section: string; at: Date }

/**
 * Fills the search projection of an archive of `count` stories with the terms that `indexArticle` would have written:
 * some four milliseconds a story, so only for benches that search. Triggers and foreign keys sleep meanwhile.
 */
export async function makeSearchable(url: string, count: number, progress: (done: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
    await client.query(`truncate "SearchDocument", "TermFrequency", "TermChange"; drop index ${INDEXES.join(', ')}`)
    const desk = new Desk({ authors: AUTHORS.length, sections: SECTION_LIST.length })
    for (let from = 1; from <= count; from += PER_CHUNK) {
      const { rows } = await client.query<Live>(LIVE, [from, from + PER_CHUNK - 1])
      await client.query(INSERT, [
        rows.map(({ id }) => id),
        rows.map(({ section }) => section),
        rows.map(({ at }) => at),
        ...vectorsOf(rows, desk),
        ANALYSIS,
      ])
      progress(Math.min(count, from + PER_CHUNK - 1))
    }
    for (const name of INDEXES)
      await client.query(
        `create index ${name} on "SearchDocument" using gin ("${name.replace('search_document_', '')}") with (fastupdate = off)`,
      )
    await client.query(FREQUENCIES)
    await client.query('vacuum analyze "SearchDocument", "TermFrequency"')
  } finally {
    await client.end()
  }
}

/** The vectors of `terms` and of `words`, each as PostgreSQL reads them. */
function vectorsOf(rows: readonly Live[], desk: Desk): [string[], string[]] {
  const texts = rows.map(({ n }) => textOf(n, desk))
  const terms = texts.map((text, at) => {
    const month = monthTerm(rows[at]?.at ?? new Date(0))
    return vectorText(termsOf(text).set(month, [{ at: 1, weight: 'C' }]))
  })
  return [terms, texts.map((text) => vectorText(writtenWordsOf(text)))]
}

function textOf(n: number, desk: Desk): StoryText {
  const { headline, standfirst, content, tags, author } = desk.story(n)
  const writer = PEOPLE.find(({ handle }) => handle === AUTHORS[author])
  return {
    headline,
    standfirst,
    body: plainText({ type: 'doc', content } as Parameters<typeof plainText>[0]),
    tags: tags.map((tag) => TAG_NAMES[tag] ?? ''),
    credits: writer ? [writer.name] : [],
  }
}

const LIVE = `select s.n, a."id", a."liveSectionId" as section, a."publishedAt" as at
  from bench.story s join "Article" a on a."id" = s.id
  where s.n between $1 and $2 and a."publication" = 'live'`

const INSERT = `insert into "SearchDocument" ("articleId", "sectionId", "publishedAt", "terms", "words", "analysis")
  select id, section, at, terms::tsvector, words::tsvector, $6::int
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[]) s (id, section, at, terms, words)`

const FREQUENCIES = `insert into "TermFrequency" ("term", "documents")
  select word, ndoc from ts_stat('select "terms" from "SearchDocument"')
  union all select '', count(*)::int from "SearchDocument"`

import pg from 'pg'
import { stem } from '#lib/newsroom/search/stem.ts'
import { nameTerm, type StoryText, tagTerm } from '#lib/newsroom/search/terms.ts'
import { randomOf } from '../lib/stories.ts'
import { inventedNames } from '../lib/words.ts'

const PER_INSERT = 2000
const STEMS = 90
const WORDS = 40_000
/** A case has so many stories in an archive of any size: a large one has more cases, and longer years of common words. */
const PER_CASE = 40
const PEOPLE = 20_000
const TAGS = 3000

/**
 * An archive of `count` indexed stories as the projection has them: ninety stems and four names each, words, tags and
 * people spread as in a newspaper (one over the rank), every story of a case with people and places of its own.
 */
export class Archive {
  readonly #words: string[]
  readonly #people: string[]
  readonly #cases: number
  readonly count: number

  constructor(count: number) {
    const random = randomOf(7)
    this.count = count
    this.#cases = Math.ceil(count / PER_CASE)
    const names = inventedNames(WORDS + PEOPLE, random)
    this.#words = names.slice(0, WORDS).map((name) => name.toLowerCase())
    this.#people = names.slice(WORDS).map((name, at) => `${name} ${names[(at * 31) % WORDS]}`)
  }

  /** Words, people and tags of story `n`, which belongs to the case `n % cases`. */
  #parts(n: number) {
    const own = randomOf((n % this.#cases) + 1)
    const random = randomOf(n * 7919 + 13)
    const person = (from: () => number) => this.#people[zipf(PEOPLE, from)] as string
    const anyone = (from: () => number) => this.#people[Math.floor(from() * PEOPLE)] as string
    const word = (from: () => number) => this.#words[zipf(WORDS, from)] as string
    const rare = (from: () => number) => this.#words[Math.floor(from() * WORDS)] as string
    return {
      people: [anyone(own), anyone(own), person(random), person(random)],
      words: [...times(8, () => rare(own)), ...times(STEMS, () => word(random))],
      tags: [`Topik ${Math.floor(own() * TAGS)}`, `Topik ${zipf(TAGS, random)}`],
    }
  }

  /** A text as somebody would write about the case of story `n`. */
  text(n: number): StoryText {
    const { people, words, tags } = this.#parts(n)
    const sentences = times(12, (at) => `Menurut ${people[at % 4]}, ${words.slice(at * 8, at * 8 + 8).join(' ')}.`)
    const headline = `${people[0]} ${words.slice(0, 5).join(' ')}`
    return { headline, standfirst: words.slice(2, 12).join(' '), body: sentences.join('\n\n'), tags, credits: [] }
  }

  /** Its terms as PostgreSQL reads them. */
  vector(n: number, month: string): string {
    const { people, words, tags } = this.#parts(n)
    const terms = new Map<string, string>()
    for (const [at, word] of words.entries()) {
      const term = stem(word)
      if (!terms.has(term)) terms.set(term, `'${term}':${at + 1}${at < 6 ? 'A' : 'C'}`)
    }
    for (const person of people) terms.set(person, `'${nameTerm(person.toLowerCase())}':1B`)
    for (const tag of tags) terms.set(`#${tag}`, `'${tagTerm(tag)}':1B`)
    return `${[...terms.values()].join(' ')} '~${month}':1C`
  }
}

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const zipf = (count: number, random: () => number): number => Math.min(count - 1, Math.floor(count ** random()) - 1)

/** Fills a migrated, empty database: three hundred stories a day that end at `now`. Foreign keys sleep meanwhile. */
export async function fill(url: string, archive: Archive, sections: readonly string[], now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
  await client.query('drop index search_document_terms, search_document_words')
  await client.query(WITHOUT_INDEXES)
  for (let from = 1; from <= archive.count; from += PER_INSERT) {
    const numbers = times(Math.min(PER_INSERT, archive.count - from + 1), (at) => from + at)
    const ats = numbers.map((n) => new Date(now.getTime() - (archive.count - n) * 288_000))
    const vectors = numbers.map((n, at) => archive.vector(n, monthOf(ats[at] as Date)))
    await client.query(STORIES, [numbers, ats, vectors, sections])
  }
  await client.query(
    'create index search_document_terms on "SearchDocument" using gin ("terms") with (fastupdate = off)',
  )
  await client.query(`insert into "TermFrequency" select word, ndoc from ts_stat('select "terms" from "SearchDocument"')
    union all select '', count(*)::int from "SearchDocument"`)
  await client.query('vacuum analyze')
  await client.end()
}

const monthOf = (at: Date): string => at.toISOString().slice(0, 7).replace('-', '')

/** The suggestions look an article up by its id alone. */
const WITHOUT_INDEXES = `do $$ declare one record; begin
  for one in select indexrelid::regclass as name from pg_index
    where indrelid = '"Article"'::regclass and not indisprimary and not exists (
      select from pg_constraint where conindid = indexrelid) loop
    execute 'drop index ' || one.name;
  end loop; end $$`

const STORIES = `
  with story as (
    select uuidv7() as id, n, at, vector, ($4::uuid[])[1 + n % cardinality($4::uuid[])] as section
    from unnest($1::int[], $2::timestamptz[], $3::text[]) story (n, at, vector)),
  article as (
    insert into "Article" ("id", "number", "publication", "createdById", "createdAt", "touchedAt", "yjs", "schemaVersion",
      "document", "headline", "words", "metadata", "sectionId", "contentHash", "contentById", "contentAt",
      "liveRevisionId", "liveSectionId", "liveHeadline", "publishedAt")
    select id, n, 'live', id, at, at, '', 1, '{}', 'x', 300, '{}', section, repeat('0', 64), id, at, id, section, 'x', at from story)
  insert into "SearchDocument" ("articleId", "sectionId", "publishedAt", "terms", "words", "analysis")
  select id, section, at, vector::tsvector, '', 1 from story`

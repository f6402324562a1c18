import type { Document } from '#lib/body/document.ts'
import { plainText } from '#lib/body/text.ts'
import { db, Prisma } from '#lib/db/client.ts'
import { type Ask, askOf, marked, snippetOf } from '#lib/newsroom/search/ask.ts'
import { stem } from '#lib/newsroom/search/stem.ts'
import { sectionTerm, type Term } from '#lib/newsroom/search/terms.ts'
import { windowsOf } from '#lib/newsroom/search/windows.ts'
import { fold } from '#lib/newsroom/search/words.ts'
import type { FoundStory, SearchQuery, SearchView } from '#lib/newsroom/search-view.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'

const PAGE = 15
/** So many of the newest matches are ranked; older ones are found by more words, or by dates. */
const RANKED = 150
/** From this share of stories on, the newest matches are found sooner by date. */
const IN_MOST = 0.5

/** Between which days of the newsroom's zone, and what has gone out by `now`. */
type Bounds = { from: Date | null; to: Date | null; now: Date }
type Hit = { articleId: string }

/**
 * Live stories with all words of the query in any form, what fits best and is newest first, with what was found marked.
 * Words that no story has are put right when others are much like them, and the view says so. What goes out after `now` is not
 * found, so that turning pages with the same `now` shows each story once. Dates are days of the
 * newsroom's zone; a filter that cannot be read is left out.
 */
export async function searchStories(query: SearchQuery, now: Date): Promise<SearchView> {
  const ask = askOf(query.text)
  const [chrome, common] = await Promise.all([readChrome(), ask ? commonnessOf(ask, query.section) : null])
  const section = chrome.sections.find(({ slug }) => slug === query.section) ?? null
  const view: SearchView = {
    kind: 'search',
    chrome,
    query: { ...query, section: section?.slug ?? '' },
    corrected: null,
    stories: [],
    hasNext: false,
  }
  if (!ask || !common) return view
  const bounds = { ...boundsOf(query, chrome.timeZone), now }
  const hits = await hitsOf(ask, bounds, common)
  if (hits.length > 0) return { ...view, ...(await shown(hits, ask, query.page)) }
  const better = await corrected(ask, common.known)
  if (!better) return view
  const found = await hitsOf(better, bounds, await commonnessOf(better, query.section))
  if (found.length === 0) return view
  const result = await shown(found, better, query.page)
  return { ...view, corrected: asWritten(better, result.stories), ...result }
}

function boundsOf(query: SearchQuery, timeZone: string): Omit<Bounds, 'now'> {
  const until = query.to ? instantOf(`${query.to}T00:00`, timeZone) : null
  return {
    from: query.from ? instantOf(`${query.from}T00:00`, timeZone) : null,
    to: until && new Date(until.getTime() + 24 * 60 * 60_000),
  }
}

/**
 * Ids of matches in their order. Each window is asked of the index of terms alone: the order is an expression, lest
 * PostgreSQL, which does not know how rare a word is, walks through the archive by date. It may where most stories match.
 */
async function hitsOf(ask: Ask, bounds: Bounds, common: Commonness): Promise<string[]> {
  let hits: Hit[] = []
  for (const months of windowsOf(bounds, common.rarest, common.share * common.total)) {
    hits = await db().$queryRaw<Hit[]>(statement(ask, bounds, months, common))
    if (hits.length >= RANKED) break
  }
  return hits.map(({ articleId }) => articleId)
}

/**
 * In how many stories the rarest of the words stands, and in which share of all one would expect all of them. A section
 * that readers look in is one word more: `section` is its term, null where there is none of that name.
 */
type Commonness = {
  known: ReadonlyMap<string, number>
  section: Term | null
  rarest: number
  share: number
  total: number
}

async function commonnessOf({ words }: Ask, slug: string): Promise<Commonness> {
  const rows = await db().$queryRaw<{ term: string; documents: number }[]>`
    select "term", "documents" from "TermFrequency"
      where "term" = any(${['', ...words.map((one) => one.stem)]}) and "documents" > 0
    union all
    select one."term", coalesce("documents", 0)
      from (select ${sectionTerm('')} || "id" as "term" from "Section" where "slug" = ${slug}) one
      left join "TermFrequency" f on f."term" = one."term"`
  const known = new Map(rows.map(({ term, documents }) => [term, documents]))
  const section = rows.find(({ term }) => term.startsWith(sectionTerm('')))?.term ?? null
  const counts = [...words.map((one) => one.stem), ...(section ? [section] : [])].map((term) => known.get(term) ?? 0)
  const total = known.get('') ?? 0
  const share = counts.reduce((product, count) => product * (count / total), total > 0 ? 1 : 0)
  return { known, section, rarest: Math.min(...counts), share, total }
}

const and = (terms: readonly string[], by = ' & '): string => terms.map((one) => `'${one}'`).join(by)

function statement(
  ask: Ask,
  { from, to, now }: Bounds,
  months: Term[] | null,
  { section, share }: Commonness,
): Prisma.Sql {
  const newest = share >= IN_MOST ? Prisma.sql`d."publishedAt"` : Prisma.sql`d."publishedAt" + interval '0'`
  const stems = and([...new Set(ask.words.map((one) => one.stem))])
  const within = [...(section ? [and([section])] : []), ...(months ? [`(${and(months, ' | ')})`] : [])]
  const phrases = ask.phrases.map((phrase) => Prisma.sql`and d."words" @@ ${and(phrase, ' <-> ')}::tsquery`)
  const written = and([...new Set(ask.words.map(({ word }) => word))], ' | ')
  return Prisma.sql`
    with matching as materialized (
      select d."articleId", d."publishedAt", d."terms", d."words" from "SearchDocument" d
      where d."terms" @@ ${[stems, ...within].join(' & ')}::tsquery and d."publishedAt" <= ${now} ${Prisma.join([Prisma.empty, ...phrases], ' ')}
        and (${from}::timestamptz is null or d."publishedAt" >= ${from})
        and (${to}::timestamptz is null or d."publishedAt" < ${to})
      order by ${newest} desc, d."articleId" desc limit ${RANKED})
    select m."articleId" from matching m join "Article" a on a."id" = m."articleId" and a."publication" = 'live'
    order by (ts_rank('{0.05, 0.1, 0.5, 1}', m."terms", ${stems}::tsquery)
        + ts_rank('{0.05, 0.1, 0.5, 1}', m."words", ${written}::tsquery))
      * (1 + 1 / (1 + extract(epoch from ${now}::timestamptz - m."publishedAt") / 2592000)) desc,
      m."publishedAt" desc, m."articleId" desc`
}

type Row = { card: CardRow; document: Document; position: number }

async function shown(
  hits: readonly string[],
  ask: Ask,
  page: number,
): Promise<Pick<SearchView, 'stories' | 'hasNext'>> {
  const ids = hits.slice((page - 1) * PAGE, page * PAGE)
  const rows = await db().$queryRaw<Row[]>`
    select ${CARD} as "card", r."document", array_position(${ids}::uuid[], a."id") as "position"
    from ${LIVE} where a."id" = any(${ids}::uuid[]) and a."publication" = 'live'`
  const stories = rows.sort((a, b) => a.position - b.position).map((row) => toFound(row, ask))
  return { stories, hasNext: hits.length > page * PAGE }
}

function toFound({ card, document }: Row, ask: Ask): FoundStory {
  const one = toCard(card)
  const inBody = snippetOf(plainText(document.body), ask)
  return {
    card: one,
    headline: marked(one.headline, ask),
    snippet: inBody.length > 0 ? inBody : marked(one.standfirst, ask),
  }
}

/** The words that were looked for instead, in a form that stories have: the index knows stems only. */
function asWritten(ask: Ask, stories: readonly FoundStory[]): string {
  const marks = stories.flatMap(({ headline, snippet }) => [...headline, ...snippet]).filter(({ found }) => found)
  const forms = new Map(marks.map(({ text }) => [stem(fold(text)), text.toLowerCase()]))
  return ask.words.map((one) => forms.get(one.stem) ?? one.word).join(' ')
}

/** Likeness below which another word is another word, of PostgreSQL's trigrams. */
const ALIKE = 0.4

/** The query with each word that no story has replaced by the most alike that some have; null when none is alike. */
async function corrected(ask: Ask, known: ReadonlyMap<string, number>): Promise<Ask | null> {
  if (ask.words.every((one) => known.has(one.stem))) return null
  const words = await Promise.all(ask.words.map((one) => (known.has(one.stem) ? one : alike(one.word))))
  const right = words.filter((one) => one !== null)
  return right.length === words.length ? { words: right, phrases: [] } : null
}

async function alike(word: string): Promise<Ask['words'][number] | null> {
  const asked = [...new Set([word, stem(word)])]
  const [row] = await db().$queryRaw<{ term: string }[]>`
    select t."term" from unnest(${asked}::text[]) asked
    cross join lateral (
      select "term", "documents", similarity("term", asked) as "like" from "TermFrequency"
      where "term" % asked and "documents" > 0 and "term" ~ '^[a-z0-9]' order by 3 desc, 2 desc limit 5) t
    where t."like" >= ${ALIKE} order by t."like" desc, t."documents" desc limit 1`
  return row ? { word: row.term, stem: row.term } : null
}

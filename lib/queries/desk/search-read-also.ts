import { titleKey } from '#lib/body/match.ts'
import { db, Prisma, type Tx } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { endsOf } from '#lib/newsroom/search/rough.ts'
import { readAddresses } from './read-import.ts'
import { COMING, type Coming, toComing } from './search-coming.ts'

/** A live story that a baca juga may lead to. `section` is the section's name, `path` the public page. */
export type ReadAlsoChoice = {
  articleId: string
  headline: string
  section: string
  publishedAt: Date
  path: string
}
/** The target of a baca juga: `live` readers see it, `gone` nothing this actor may see; of the others see `TargetState`. */
export type ReadAlsoTarget = ({ state: 'live' } & ReadAlsoChoice) | Coming | { state: 'gone'; articleId: string }
/** A wanted title and the live story that has exactly it, or null. */
export type ReadAlsoMatch = { title: string; match: ReadAlsoChoice | null }

const CHOICES = 10
/** Of stories with the words of a title in common, so many are compared with it. */
const CANDIDATES = 20
/** Fewer letters say too little for a search that forgives typing errors. */
const FORGIVING = 4

/**
 * Live stories whose titles have words that begin with the given ones, in any order, newest first; when there are none,
 * those with words much like them. At most ten; an empty query gives the newest. An address gives the story that stands
 * there. `except` is left out.
 */
export async function searchReadAlso(query: string, except: readonly string[] = []): Promise<ReadAlsoChoice[]> {
  if (isAddress(query)) return standingAt(query.trim(), except)
  const words = wordsOf(query)
  if (words.length === 0) return choices(newest(CHOICES + except.length), Prisma.sql`true`, CHOICES, except)
  const exact = hasWords(words.map((word) => `'${word}':*`))
  const recent = await choices(newest(NEWEST), exact, CHOICES, except)
  if (recent.length === CHOICES) return recent
  const all = await choices(ARCHIVE, exact, CHOICES, except)
  if (all.length > 0) return all
  const alike = await choices(newest(NEWEST), Prisma.join(words.map(isRoughlyLike), ' and '), CHOICES, except)
  return alike.length > 0 ? alike : forgive(words, except)
}

/**
 * Where `choices` looks. A word that the newest stories do not have ten times is rare enough for an index to give all
 * that have it; asked of all at once, PostgreSQL reads the whole archive backwards for a rare word, or sorts half of it
 * for a frequent one.
 */
const ARCHIVE = Prisma.sql`"Article"`
const NEWEST = 2000
const newest = (count: number): Prisma.Sql =>
  Prisma.sql`(select * from "Article" where "publication" = 'live' order by "publishedAt" desc, "id" desc limit ${count})`

/** How much of a word must be there, 0..1: "pranscis" has 0.56 of "Prancis". */
const LIKENESS = '0.45'

const forgive = (words: readonly string[], except: readonly string[]): Promise<ReadAlsoChoice[]> =>
  db().$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`
    return choices(ARCHIVE, Prisma.join(words.map(isLike), ' and '), CHOICES, except, tx)
  })

/** Where the baca juga of an article lead, as far as `actor` may know; in no order. */
export async function readAlsoTargets(actor: Actor, ids: readonly string[]): Promise<ReadAlsoTarget[]> {
  if (ids.length === 0) return []
  const live = await choices(ARCHIVE, Prisma.sql`article."id" = any(${[...ids]}::uuid[])`, ids.length, [])
  const rest = ids.filter((id) => !live.some(({ articleId }) => articleId === id))
  const others = await db().article.findMany({
    where: { id: { in: rest }, AND: [visibleArticles(actor)] },
    select: COMING,
  })
  const known = new Map(others.map((other) => [other.id, toComing(other)]))
  return [
    ...live.map((choice) => ({ state: 'live' as const, ...choice })),
    ...rest.map((articleId): ReadAlsoTarget => known.get(articleId) ?? { state: 'gone', articleId }),
  ]
}

const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text)

/** The live story at an address of this site, or of the former one of an imported story. */
async function standingAt(address: string, except: readonly string[]): Promise<ReadAlsoChoice[]> {
  const id = (await readAddresses([address])).get(address)
  return id ? choices(ARCHIVE, Prisma.sql`article."id" = ${id}::uuid`, 1, except) : []
}

/** The live story of each title, compared as `titleKey` does; the newest where several have it. Of an address, its story. */
export const matchReadAlso = (titles: readonly string[]): Promise<ReadAlsoMatch[]> =>
  Promise.all(titles.map(async (title) => ({ title, match: await matchTitle(title) })))

async function matchTitle(title: string): Promise<ReadAlsoChoice | null> {
  if (isAddress(title)) return (await standingAt(title.trim(), []))[0] ?? null
  const key = titleKey(title)
  if (key === '') return null
  const words = plainWords(title)
  const byWords =
    words.length > 0 ? await choices(ARCHIVE, hasWords(words.map((word) => `'${word}'`)), CANDIDATES, []) : []
  const found = byWords.find(({ headline }) => titleKey(headline) === key)
  if (found) return found
  const alike = await choices(ARCHIVE, Prisma.sql`article."liveHeadline" % ${title}`, CANDIDATES, [])
  return alike.find(({ headline }) => titleKey(headline) === key) ?? null
}

const wordsOf = (query: string): string[] =>
  (
    query
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 12)

/** Words that PostgreSQL's parser reads as we do: letters only, no accent, no apostrophe or hyphen beside them. The longest six. */
const plainWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^["“”(]+|[",.;:!?“”)]+$/g, ''))
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, 6)

/** Both sides are in the words of the expression index `article_live_headline_words`. */
const hasWords = (terms: string[]): Prisma.Sql =>
  Prisma.sql`to_tsvector('simple', article."liveHeadline") @@ to_tsquery('simple', ${terms.join(' & ')})`

const isLike = (word: string): Prisma.Sql =>
  word.length < FORGIVING
    ? Prisma.sql`article."liveHeadline" ilike ${`%${word}%`}`
    : Prisma.sql`${word} <% article."liveHeadline"`

/** The same without an index, for a few headlines. */
const isRoughlyLike = (word: string): Prisma.Sql =>
  word.length < FORGIVING
    ? isLike(word)
    : Prisma.sql`case when article."liveHeadline" ~* ${endsOf(word)}
        then word_similarity(${word}, article."liveHeadline") >= ${Number(LIKENESS)} end`

type Row = Omit<ReadAlsoChoice, 'path'> & { number: number; slug: string; sectionSlug: string }

async function choices(
  among: Prisma.Sql,
  where: Prisma.Sql,
  limit: number,
  except: readonly string[],
  tx: Tx = db(),
): Promise<ReadAlsoChoice[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with found as materialized (
      select article."id", article."liveHeadline", article."publishedAt", article."number", article."liveSectionId",
        article."liveRevisionId"
      from ${among} article
      where article."publication" = 'live' and ${where} and not article."id" = any(${[...except]}::uuid[]))
    select article."id" as "articleId", article."liveHeadline" as "headline", article."publishedAt", article."number",
      section."name" as "section", section."slug" as "sectionSlug", revision."slug"
    from (select * from found order by "publishedAt" desc, "id" desc limit ${limit}) article
    join "Section" section on section."id" = article."liveSectionId"
    join "Revision" revision on revision."id" = article."liveRevisionId"
    order by article."publishedAt" desc, article."id" desc`
  return rows.map(({ number, slug, sectionSlug, ...choice }) => ({
    ...choice,
    path: articlePath(sectionSlug, slug, number),
  }))
}

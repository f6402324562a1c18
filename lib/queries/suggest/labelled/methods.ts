import { db } from '#lib/db/client.ts'
import { type StoryText, termsOf } from '#lib/newsroom/search/terms.ts'
import { suggestReadAlso } from '../suggest-read-also.ts'

/** What a method is asked with: a story as far as it is written. */
export type Asked = { sectionId: string; text: StoryText; now: Date }
/** Answers article ids, the best first. */
export type Asking = (asked: Asked) => Promise<string[]>

const LIMIT = 10

const idsOf = (rows: readonly { articleId: string }[]): string[] => rows.map(({ articleId }) => articleId)

export const suggestions: Asking = async ({ sectionId, text, now }) =>
  idsOf(await suggestReadAlso({ articleId: null, sectionId, story: text, linked: [] }, now, LIMIT))

export const newestInSection: Asking = async ({ sectionId }) =>
  idsOf(
    await db().searchDocument.findMany({
      where: { sectionId },
      orderBy: { publishedAt: 'desc' },
      take: LIMIT,
      select: { articleId: true },
    }),
  )

/** Plain full text: any word of the text so far. */
export const fullText: Asking = ({ text }) => byRank(text)

/** Plain full text: any word of the headline. */
export const headlineText: Asking = ({ text }) => byRank({ ...text, standfirst: '', body: '' })

const isStem = (term: string): boolean => !/^[@#~!]/.test(term)

/**
 * PostgreSQL's `ts_rank` over headline, standfirst and body, by our stems and without our stop words: what a search for
 * the text finds. Its own weights for headline, standfirst and body, and no division by length: of what it offers, this
 * serves the tuned part best.
 */
async function byRank(text: StoryText): Promise<string[]> {
  const stems = [...termsOf({ ...text, tags: [], credits: [] }).keys()].filter(isStem)
  if (stems.length === 0) return []
  const query = stems.map((one) => `'${one}'`).join(' | ')
  return idsOf(
    await db().$queryRaw<{ articleId: string }[]>`
      select "articleId" from "SearchDocument", to_tsquery('simple', ${query}) query
      where "terms" @@ query order by ts_rank("terms", query) desc, "publishedAt" desc limit ${LIMIT}`,
  )
}

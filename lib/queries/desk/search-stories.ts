import { db, Prisma } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Publication, Stage } from '#lib/newsroom/article.ts'
import { endsOf } from '#lib/newsroom/search/rough.ts'
import { EVERYTHING, wordsOf } from './desk-filter.ts'
import { readDesk } from './read-desk.ts'

/** A story as a choice: enough to know it again. */
export type StoryChoice = { id: string; headline: string; sectionId: string; stage: Stage; publication: Publication }

const LIMIT = 8
/** Of so many stories touched last, those that are spelled alike are looked at. */
const NEAR = 3000
/** How much of a word must be there, 0..1. */
const LIKENESS = 0.45
const SELECT = { id: true, headline: true, sectionId: true, stage: true, publication: true } as const

/**
 * Stories that `actor` may see whose headlines have every word, touched last first; when there are none, those of the
 * last few weeks that are spelled much like it. At most eight.
 */
export async function searchStories(actor: Actor, text: string): Promise<StoryChoice[]> {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const { rows } = await readDesk(actor, { ...EVERYTHING, text }, null, LIMIT)
  if (rows.length > 0) return rows.map(choice)
  return (await storiesOf(actor, await spelledAlike(words))).slice(0, LIMIT)
}

const choice = ({ id, headline, sectionId, stage, publication }: StoryChoice): StoryChoice => ({
  id,
  headline,
  sectionId,
  stage,
  publication,
})

/** Stories by id, in the order of the ids; those that `actor` may not see are left out. */
export async function storiesOf(actor: Actor, ids: readonly string[]): Promise<StoryChoice[]> {
  const found = await db().article.findMany({
    where: { id: { in: [...ids] }, AND: [visibleArticles(actor)] },
    select: SELECT,
  })
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? [])
}

/** Who may see them is asked afterwards: more than eight, so that enough are left. */
async function spelledAlike(words: readonly string[]): Promise<string[]> {
  const long = words.filter((word) => word.length > 3)
  if (long.length === 0) return []
  const alike = Prisma.join(
    long.map(
      (word) =>
        Prisma.sql`case when "headline" ~* ${endsOf(word)} then word_similarity(${word}, "headline") else 0 end`,
    ),
    ', ',
    'least(',
    ')',
  )
  const rows = await db().$queryRaw<{ id: string }[]>`
    select "id" from (
      select "id", "touchedAt", ${alike} as "likeness"
      from (select "id", "headline", "touchedAt" from "Article" where "stage" <> 'spiked'
        order by "touchedAt" desc, "id" desc limit ${NEAR}) near) scored
    where "likeness" >= ${LIKENESS} order by "likeness" desc, "touchedAt" desc limit ${LIMIT * 3}`
  return rows.map(({ id }) => id)
}

import type { BodyNode } from '#lib/body/body-node.ts'
import { plainText } from '#lib/body/text.ts'
import { db, Prisma } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Card } from '#lib/newsroom/site-views.ts'
import { suggestReadAlso } from '../suggest/suggest-read-also.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'

/** What stands under a story: those that are about the same, or where none is, the newest of its section. */
export type Related = { kind: 'related' | 'newest'; cards: Card[] }

type Story = {
  articleId: string
  sectionId: string
  headline: string
  standfirst: string
  body: BodyNode
  metadata: Metadata
  /** Stories that the text leads to already, by id and by number. */
  targetIds: readonly string[]
  linkedNumbers: readonly number[]
}

const CARDS = 4

/** Found when the page is made, with the same engine as the suggestions to writers; never one that the text leads to. */
export async function readRelated(story: Story, now: Date): Promise<Related> {
  const { headline, standfirst, metadata, articleId, sectionId, targetIds, linkedNumbers } = story
  const text = { headline, standfirst, body: plainText(story.body), tags: metadata.tags, credits: [] }
  const wanting = { articleId, sectionId, story: text, linked: targetIds }
  const found = await suggestReadAlso(wanting, now, CARDS + linkedNumbers.length)
  const ids = found.map((one) => one.articleId)
  const related = (await cardsOf(ids)).filter(({ number }) => !linkedNumbers.includes(number)).slice(0, CARDS)
  if (related.length > 0) return { kind: 'related', cards: related }
  const newest = await newestIn(sectionId, [articleId, ...targetIds], CARDS + linkedNumbers.length)
  const cards = (await cardsOf(newest)).filter(({ number }) => !linkedNumbers.includes(number)).slice(0, CARDS)
  return { kind: 'newest', cards }
}

/** Cards in the order of the ids; what is not live has none. */
async function cardsOf(ids: readonly string[]): Promise<Card[]> {
  if (ids.length === 0) return []
  const rows = await db().$queryRaw<{ id: string; card: CardRow }[]>`
    select a."id", ${CARD} as "card" from ${LIVE} where a."id" = any(${[...ids]}::uuid[]) and a."publication" = 'live'`
  const byId = new Map(rows.map(({ id, card }) => [id, toCard(card)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function newestIn(sectionId: string, except: readonly string[], limit: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    select "articleId" as "id" from "Listing"
    where "kind" = 'section' and "key" = ${sectionId}::uuid and not "articleId" = any(${[...except]}::uuid[])
    order by "publishedAt" desc, "articleId" desc limit ${limit}`)
  return rows.map(({ id }) => id)
}

import type { BodyNode } from '#lib/body/body-node.ts'
import { plainText } from '#lib/body/text.ts'
import { db, Prisma } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Card } from '#lib/newsroom/site-views.ts'
import type { ReasonKind, Suggestion } from '#lib/newsroom/suggest/suggestion.ts'
import { suggestReadAlso } from '../suggest/suggest-read-also.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'

/** What stands under a story: those that are about the same, or where none is, the newest of its section. */
export type Related = { kind: 'related' | 'newest'; cards: Card[]; reasons: Readonly<Record<number, ReasonKind>> }

type Story = {
  articleId: string
  sectionId: string
  headline: string
  standfirst: string
  body: BodyNode
  metadata: Metadata
  /** Stories that the text leads to already, by id and by number: these may still be looked for. */
  targetIds: readonly string[]
  linkedNumbers: Promise<readonly number[]>
}

const CARDS = 4
/** Enough, whatever a text leads to by itself. */
const MOST = 48

/** Found when the page is made, with the same engine as the suggestions to writers; never one that the text leads to. */
export async function readRelated(story: Story, now: Date): Promise<Related> {
  const { headline, standfirst, metadata, articleId, sectionId, targetIds } = story
  const text = { headline, standfirst, body: plainText(story.body), tags: metadata.tags, credits: [] }
  const wanting = { articleId, sectionId, story: text, linked: targetIds }
  const [all, linkedNumbers] = await Promise.all([suggestReadAlso(wanting, now, MOST), story.linkedNumbers])
  const found = all.slice(0, CARDS + linkedNumbers.length)
  const ids = found.map((one) => one.articleId)
  const shown = (await cardsOf(ids)).filter(({ card }) => !linkedNumbers.includes(card.number)).slice(0, CARDS)
  if (shown.length > 0)
    return { kind: 'related', cards: shown.map(({ card }) => card), reasons: reasonsOf(shown, found) }
  const newest = await newestIn(sectionId, [articleId, ...targetIds], CARDS + linkedNumbers.length)
  const cards = (await cardsOf(newest)).map(({ card }) => card)
  return {
    kind: 'newest',
    cards: cards.filter(({ number }) => !linkedNumbers.includes(number)).slice(0, CARDS),
    reasons: {},
  }
}

/** The strongest reason of each that is shown. */
const reasonsOf = (shown: readonly Shown[], found: readonly Suggestion[]): Related['reasons'] => {
  const kinds = new Map(found.map(({ articleId, reasons }) => [articleId, reasons[0]?.kind]))
  return Object.fromEntries(
    shown.flatMap(({ id, card }) => {
      const kind = kinds.get(id)
      return kind ? [[card.number, kind]] : []
    }),
  )
}

type Shown = { id: string; card: Card }

/** Cards in the order of the ids; what is not live has none. */
async function cardsOf(ids: readonly string[]): Promise<Shown[]> {
  if (ids.length === 0) return []
  const rows = await db().$queryRaw<{ id: string; card: CardRow }[]>`
    select a."id", ${CARD} as "card" from ${LIVE} where a."id" = any(${[...ids]}::uuid[]) and a."publication" = 'live'`
  const byId = new Map(rows.map(({ id, card }) => [id, toCard(card)]))
  return ids.flatMap((id) => {
    const card = byId.get(id)
    return card ? [{ id, card }] : []
  })
}

async function newestIn(sectionId: string, except: readonly string[], limit: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    select "articleId" as "id" from "Listing"
    where "kind" = 'section' and "key" = ${sectionId}::uuid and not "articleId" = any(${[...except]}::uuid[])
    order by "publishedAt" desc, "articleId" desc limit ${limit}`)
  return rows.map(({ id }) => id)
}

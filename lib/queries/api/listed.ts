import { Prisma } from '#lib/db/client.ts'
import type { Listed } from '#lib/newsroom/api-views.ts'
import type { CreditView, TagRef } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, CREDITS, TAGS, toCard } from '../site/card.ts'

/** Columns of one story of `LIVE`. */
export const LISTED = Prisma.sql`a."id", ${CARD} as "card", r."words", a."updatedAt",
  (${CREDITS}) as "credits", (${TAGS}) as "tags"`

export type ListedRow = {
  id: string
  card: CardRow
  words: number
  updatedAt: Date | null
  credits: CreditView[] | null
  tags: TagRef[] | null
}

export const toListed = ({ id, card, words, updatedAt, credits, tags }: ListedRow): Listed => ({
  id,
  ...toCard(card),
  slug: card.slug,
  words,
  updatedAt,
  credits: credits ?? [],
  tags: tags ?? [],
})

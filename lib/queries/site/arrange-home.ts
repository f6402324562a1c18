import type { Card, HomeView, SectionBlock } from '#lib/newsroom/site-views.ts'

/** Stories among which the lead is chosen, and stories a block shows. */
export const FIRST_SIZE = 8
export const BLOCK_SIZE = 4
const BESIDE = 3

/**
 * What stands where on the front page. The newest story with a picture leads, the next newest stand beside it, and no
 * story stands twice. Cards come newest first; a section whose stories all stand above has no block.
 */
export function arrangeHome(
  newest: readonly Card[],
  blocks: readonly SectionBlock[],
): Pick<HomeView, 'lead' | 'beside' | 'blocks'> {
  const lead = newest.find((card) => card.picture) ?? newest[0] ?? null
  const beside = newest.filter((card) => card !== lead).slice(0, BESIDE)
  const above = new Set([lead, ...beside].map((card) => card?.number))
  return {
    lead,
    beside,
    blocks: blocks
      .map(({ section, cards }) => ({ section, cards: pictureFirst(cards.filter(({ number }) => !above.has(number))) }))
      .filter(({ cards }) => cards.length > 0),
  }
}

/** A block's newest stories, the newest with a picture at its head. */
function pictureFirst(cards: readonly Card[]): Card[] {
  const shown = cards.slice(0, BLOCK_SIZE)
  const head = shown.find((card) => card.picture) ?? shown[0]
  return head ? [head, ...shown.filter((card) => card !== head)] : []
}

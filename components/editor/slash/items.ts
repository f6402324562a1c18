/** What `/` offers, in this order. */
export const SLASH_ITEMS = ['readAlso', 'heading2', 'heading3', 'quote', 'bullets', 'numbers', 'paragraph'] as const
export type SlashItem = (typeof SLASH_ITEMS)[number]

/**
 * The items that have a word beginning with what was typed, in either language of the newsroom; those whose first word
 * does come first. Nothing typed gives all.
 */
export function findItems(typed: string, wordsOf: (item: SlashItem) => string): SlashItem[] {
  const wanted = typed.toLowerCase()
  const places = SLASH_ITEMS.map((item) => ({
    item,
    at: wordsOf(item)
      .split(' ')
      .findIndex((word) => word.startsWith(wanted)),
  }))
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .map(({ item }) => item)
}

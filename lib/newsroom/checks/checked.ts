import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Checked, Part, Passage } from './check.ts'

/** The document's part of what is checked, as lib/body projects it. */
export type CheckedText = {
  passages: readonly Passage[]
  links: readonly { articleId: string | null; wantedTitle: string | null; after: number }[]
  words: number
}

/** What only the database knows, and what the newsroom has set. */
export type CheckedFacts = {
  metadata: Metadata
  sectionId: string
  /** Baca juga that readers can follow. */
  liveIds: readonly string[]
  similar: Checked['similar']
  settings: Checked['settings']
}

/** One revision as checks see it: its text, the texts beside it, and the facts. */
export const checkedOf = (text: CheckedText, { liveIds, ...facts }: CheckedFacts): Checked => ({
  ...facts,
  words: text.words,
  passages: [...text.passages, ...beside(facts.metadata)],
  links: text.links.map((link) => ({ ...link, live: link.articleId !== null && liveIds.includes(link.articleId) })),
})

function beside({ leadImage, seoTitle, seoDescription }: Metadata): Passage[] {
  const texts: [Part, string | undefined][] = [
    ['imageCaption', leadImage?.caption],
    ['imageAlt', leadImage?.alt],
    ['seoTitle', seoTitle],
    ['seoDescription', seoDescription],
  ]
  return texts.flatMap(([part, text]) => (text ? [{ part, block: 0, kind: 'line' as const, text, links: [] }] : []))
}

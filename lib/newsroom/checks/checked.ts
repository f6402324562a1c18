import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { Checked, Part, Passage } from './check.ts'

/** The document's part of what is checked, as lib/body projects it. */
export type CheckedText = {
  passages: readonly Passage[]
  links: readonly { articleId: string | null; wantedTitle: string | null; after: number }[]
  /** What readers see of each of them: its target, its fallback, or nothing. */
  shown: (isLive: (articleId: string) => boolean) => readonly (string | null)[]
  words: number
}

/** What only the database knows, and what the newsroom has set. */
export type CheckedFacts = {
  metadata: Metadata
  sectionId: string
  /** Of the stories that baca juga lead to, and of their fallbacks, those that readers can follow. */
  liveIds: readonly string[]
  similar: Checked['similar']
  settings: Checked['settings']
}

/** One revision as checks see it: its text, the texts beside it, and the facts. */
export function checkedOf(text: CheckedText, { liveIds, ...facts }: CheckedFacts): Checked {
  const isLive = (id: string): boolean => liveIds.includes(id)
  const shown = text.shown(isLive)
  return {
    ...facts,
    words: text.words,
    passages: [...text.passages, ...beside(facts.metadata)],
    links: text.links.map((link, nth) => {
      const live = link.articleId !== null && isLive(link.articleId)
      return { ...link, live, fallback: !live && (shown[nth] ?? null) !== null }
    }),
  }
}

function beside({ leadImage, seoTitle, seoDescription }: Metadata): Passage[] {
  const texts: [Part, string | undefined][] = [
    ['imageCaption', leadImage?.caption],
    ['imageAlt', leadImage?.alt],
    ['seoTitle', seoTitle],
    ['seoDescription', seoDescription],
  ]
  return texts.flatMap(([part, text]) => (text ? [{ part, block: 0, kind: 'line' as const, text, links: [] }] : []))
}

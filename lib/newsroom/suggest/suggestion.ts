import type { StoryText, Term, Weight } from '#lib/newsroom/search/terms.ts'
import type { Topic } from '#lib/newsroom/search/topics.ts'

/** A story that baca juga are looked for: its text so far, and what it leads to already. */
export type Wanting = {
  /** Null before it is created. */
  articleId: string | null
  sectionId: string
  story: StoryText
  /** Articles that it links to. */
  linked: readonly string[]
}

/** A live story that may fit, with the wanted terms that it has and the heaviest part each stands in. */
export type Candidate = {
  articleId: string
  sectionId: string
  publishedAt: Date
  topics: readonly Topic[]
  has: ReadonlyMap<Term, Weight>
}

/** Why a story is suggested, the strongest first; the sentences are in messages. */
export type Reason =
  | { kind: 'tag'; tag: string }
  | { kind: 'name'; name: string }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'section'; days: number }
export const REASON_KINDS = ['tag', 'name', 'words', 'section'] as const satisfies readonly Reason['kind'][]
export type ReasonKind = Reason['kind']

/** `score` is the share of what the story is about that the suggestion is about as well, 0 to about 1. */
export type Suggestion = { articleId: string; score: number; reasons: readonly Reason[] }

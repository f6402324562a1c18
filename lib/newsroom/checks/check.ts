import type { Metadata } from '#lib/newsroom/metadata.ts'
import type { PlacementRules } from '#lib/newsroom/read-also/placement.ts'

/** `block` refuses where the workflow says so, `warn` where it says even that, `advise` never. */
export const LEVELS = ['block', 'warn', 'advise'] as const
export type Level = (typeof LEVELS)[number]

/** The texts of a story that are checked. The picture's are part of the metadata. */
export type Part = 'headline' | 'standfirst' | 'body' | 'imageCaption' | 'imageAlt' | 'seoTitle' | 'seoDescription'

/**
 * The text of one block, as one string: marks left out, a line break is "\n". `block` counts the body's text blocks
 * (paragraphs, headings, those in lists and quotes) in document order from 0; it is 0 for the other parts.
 */
export type Passage = {
  part: Part
  block: number
  kind: 'line' | 'paragraph' | 'heading' | 'quote' | 'listItem'
  text: string
  /** Stretches of `text` that are links. */
  links: readonly { from: number; to: number; href: string }[]
}

/** Where a finding is: UTF-16 offsets in a passage's text, or a field beside the text. `nth` counts baca juga from 0. */
export type At =
  | { part: Part; block: number; from: number; to: number }
  | { field: 'section' | 'slug' | 'tags' | 'credits' | 'leadImage' | 'standfirst' }
  | { field: 'readAlso'; nth?: number }

/** What a one-click fix does: the text between `from` and `to` of the finding's place becomes this. */
export type Fix = { replace: string }

/**
 * What a check found. `says` names the sentence: `checks.says.{check}.{says.key}` in the messages, filled with `says.values`.
 * `fix` only with an `at` that has offsets. `checklist` names what the margin lists to tick off: `checks.checklist.{key}`.
 */
export type Finding = {
  check: string
  level: Level
  at?: At
  says: { key: string; values?: Readonly<Record<string, string | number>> }
  fix?: Fix
  checklist?: readonly string[]
}

/** A baca juga of the body: `after` is the number of text blocks before it, `fallback` whether readers get that instead. */
export type CheckedLink = {
  articleId: string | null
  wantedTitle: string | null
  after: number
  live: boolean
  fallback: boolean
}

/** All that checks may look at: one revision as texts and facts, no clock, no database. */
export type Checked = {
  passages: readonly Passage[]
  metadata: Metadata
  words: number
  sectionId: string
  links: readonly CheckedLink[]
  /** Recent stories whose headline is much like this one's (trigram), nearest first; looked up by whoever runs the checks. */
  similar: readonly { articleId: string; headline: string; similarity: number }[]
  settings: CheckSettings
}

/** The newsroom's settings of the checks, part of `Site.checks`. */
export type CheckSettings = {
  /** Levels that differ from the check's own; "off" silences it. */
  levels: Readonly<Record<string, Level | 'off'>>
  /** House style: words that are never found fault with, in lower case. */
  exceptions: readonly string[]
  /** Characters of a headline: fewer and more are advised against. */
  headline: { min: number; max: number }
  /** Wanted baca juga in a story of `perWords` words or more, and where they may stand. */
  readAlso: { perWords: number } & PlacementRules
}

/**
 * A check: a pure function of a revision, with the level it has unless settings say otherwise. It names no level of its
 * own in a finding unless that one weighs differently. House exceptions are left out by `runChecks`: a check need not know them.
 * Its name is `refusal.check.{id}` in the messages.
 */
export type Check = { id: string; level: Level; find: (checked: Checked) => Finding[] }

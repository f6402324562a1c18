import type { Level } from '#lib/newsroom/checks/check.ts'

/**
 * A press guideline as data: what shows that it applies, what to look for in a story to which it does, what such a story must
 * have, and what people tick off. A new rule of the Press Council is a new pack or a new version of one, no new code.
 * Words are patterns without anchors; whoever reads them adds the borders of words.
 */
export type Pack = {
  /** Also the check's id and the part of the messages: `checks.says.{id}`, `checks.checklist.{id}`. */
  id: string
  version: string
  level: Level
  triggers: readonly Trigger[]
  points: readonly Point[]
  wanted: readonly Wanted[]
  checklist: readonly string[]
}

/** Applies where a sentence has something of every list. `opens` makes the story one that the pack's points are looked for in. */
export type Trigger = {
  key: string
  all: readonly (readonly string[])[]
  /** Not where the sentence has one of these: "bom bunuh diri" is another story. */
  unless?: readonly string[]
  level?: Level
  opens: boolean
}

/** Looked for everywhere in a story that a trigger opened. `cased` means that capitals count. */
export type Point = {
  key: string
  find: readonly string[]
  cased?: boolean
  level?: Level
  only?: 'headline'
  /** Not where every word has a capital. */
  not?: 'headline'
}

/** Told once when a story that a trigger opened has none of these. */
export type Wanted = { key: string; find: readonly string[]; level: Level }

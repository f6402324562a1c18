import type { TopicKind } from '#lib/newsroom/topic.ts'
import type { FrontKind, FrontOwner, FrontSpec } from './spec.ts'

/** A story as whoever arranges a front knows it. Readers see it only while it is `live`. */
export type FrontStory = {
  number: number
  articleId: string
  headline: string
  /** The section's name. */
  section: string
  state: 'live' | 'coming' | 'retracted' | 'spiked'
  publishedAt: Date | null
  /** How often readers opened it in the hours that "Terpopuler" counts as the last one. */
  readings: number
  /** The path of a small picture. */
  picture: string | null
}

/** Who did something to a front, and when. */
export type Trace = { by: string; at: Date }
export type EditionLine = Trace & { ordinal: number; restores: number | null }

/** A front as it is arranged. Every spec has all of its blocks. */
export type FrontToEdit = {
  owner: FrontOwner
  /** The section's or topic's name; empty for home. */
  name: string
  /** Where readers find it. */
  path: string
  version: number
  /** What is being arranged, or what readers see while nothing is. */
  spec: FrontSpec
  draft: Trace | null
  /** What readers see; edition 0 is the rule's. */
  live: { spec: FrontSpec; ordinal: number; barred: boolean }
  /** The newest first. */
  editions: readonly EditionLine[]
  /** Names of the blocks by slot, those that may be added too. */
  names: Readonly<Record<string, string>>
  stories: readonly FrontStory[]
  /** What free places take, by numbers, newest first. */
  candidates: { newest: readonly number[]; blocks: Readonly<Record<string, readonly number[]>> }
}

/** A front in the list of all. */
export type FrontLine = {
  owner: FrontOwner
  kind: FrontKind
  /** Which topic it is; null for home and sections. */
  topic: TopicKind | null
  name: string
  /** In the newsroom. */
  href: string
  path: string
  live: (Trace & { ordinal: number }) | null
  draft: Trace | null
  breakingUntil: Date | null
}

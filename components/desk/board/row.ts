import type { Publication, Stage } from '#lib/newsroom/article.ts'

/** One story in a list, with names instead of ids. */
export type BoardRow = {
  id: string
  /** Empty while the story has none. */
  headline: string
  section: string
  stage: Stage
  publication: Publication
  changed: boolean
  /** Who works on it. */
  assignee: string | null
  author: string
  words: number
  touchedAt: Date
  /** The editor's note, where the list is about returned stories. */
  note: { text: string; by: string } | null
}

import type { LinkFrom } from '#lib/body/retarget.ts'
import type { TargetState } from '#lib/newsroom/read-also/target-state.ts'

/** A live story that a baca juga could lead to instead. */
export type Instead = { articleId: string; headline: string; section: string; publishedAt: Date }
/** Stories whose baca juga lead (or wait) to the same place, and where they could lead instead. */
export type LinkGroup = {
  from: LinkFrom
  /** The target's headline, or the wanted title. */
  title: string
  /** What a newer story has in common with the target. */
  tags: readonly string[]
  stories: readonly { articleId: string; title: string; state: TargetState }[]
  instead: readonly Instead[]
}
/** `next` is where the list goes on, null at its end. What a page looks at is bounded, so a page may be short. */
export type Report<T> = { rows: T[]; next: string | null }

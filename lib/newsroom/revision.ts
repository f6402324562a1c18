/** Quiet time after which typing begins a new revision, in milliseconds. */
export const QUIET_MS = 10 * 60 * 1000

export type CutReason = 'another-author' | 'quiet'

/**
 * Whether the content as it stood must be kept as a revision before an edit is stored: revisions are moments, not
 * keystrokes. Null when the last revision already holds it or the same author goes on writing.
 */
export function cutBefore(
  working: { contentHash: string; contentById: string; contentAt: Date },
  latestHash: string | null,
  edit: { byId: string; at: Date },
): CutReason | null {
  if (working.contentHash === latestHash) return null
  if (working.contentById !== edit.byId) return 'another-author'
  return edit.at.getTime() - working.contentAt.getTime() > QUIET_MS ? 'quiet' : null
}

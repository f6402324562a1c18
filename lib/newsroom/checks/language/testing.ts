import type { Passage } from '#lib/newsroom/checks/check.ts'
import { runChecks, wordsAt } from '#lib/newsroom/checks/index.ts'
import { settingsOf } from '#lib/newsroom/checks/settings.ts'
import { checked } from '#lib/newsroom/checks/testing.ts'

/** What one check finds in passages: "wrong>fix", or the wrong text alone where it offers no fix. Used by tests only. */
export function found(check: string, passages: readonly Passage[], exceptions: readonly string[] = []): string[] {
  const story = checked({ passages, settings: settingsOf({ exceptions }) })
  const own = runChecks(story).filter((finding) => finding.check === check)
  const from = (at: (typeof own)[number]['at']) => (at && 'from' in at ? at.from : 0)
  return own
    .sort((a, b) => from(a.at) - from(b.at))
    .map(({ at, fix }) => wordsAt(story, at) + (fix ? `>${fix.replace}` : ''))
}

import { db } from '#lib/db/client.ts'
import { type CheckFacts, readCheckFacts } from '#lib/db/find-findings.ts'
import type { CheckSettings } from '#lib/newsroom/checks/check.ts'
import { settingsOf } from '#lib/newsroom/checks/settings.ts'

/** The newsroom's settings of the checks, with the version that a change of them carries. */
export async function readChecks(): Promise<{ settings: CheckSettings; version: number }> {
  const { checks, version } = await db().site.findUniqueOrThrow({
    where: { id: 1 },
    select: { checks: true, version: true },
  })
  return { settings: settingsOf(checks), version }
}

/** What the checks of an open story ask the server while its text changes. Names only what readers can see. */
export const readLiveFacts = (articleId: string, headline: string, linkIds: readonly string[]): Promise<CheckFacts> =>
  readCheckFacts(db(), { articleId, headline, linkIds })

export type OverrideView = { check: string; reason: string; byId: string; at: Date }

/** What was let pass in the story's present round. Who may see the article is asked before. */
export const readOverrides = (articleId: string, round: number): Promise<OverrideView[]> =>
  db().checkOverride.findMany({
    where: { articleId, round },
    orderBy: { at: 'asc' },
    select: { check: true, reason: true, byId: true, at: true },
  })

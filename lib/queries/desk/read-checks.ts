import { db } from '#lib/db/client.ts'
import { type CheckFacts, readCheckFacts } from '#lib/db/find-findings.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
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

export type ServerFacts = Pick<CheckFacts, 'similar' | 'liveIds'>

/** What the checks of an open story ask while its text changes: only what readers can see. Null when `actor` may not see it. */
export async function readLiveFacts(
  actor: Actor,
  articleId: string,
  headline: string,
  linkIds: readonly string[],
): Promise<ServerFacts | null> {
  const where = { id: articleId, AND: [visibleArticles(actor)] }
  if (!(await db().article.findFirst({ where, select: { id: true } }))) return null
  const { similar, liveIds } = await readCheckFacts(db(), { articleId, headline, linkIds })
  return { similar, liveIds }
}

export type OverrideView = { check: string; reason: string; byId: string; at: Date }

/** What was let pass in the story's present round. Who may see the article is asked before. */
export const readOverrides = (articleId: string, round: number): Promise<OverrideView[]> =>
  db().checkOverride.findMany({
    where: { articleId, round },
    orderBy: { at: 'asc' },
    select: { check: true, reason: true, byId: true, at: true },
  })

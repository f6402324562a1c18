import type { Document } from '#lib/body/document.ts'
import { passagesOf } from '#lib/body/passages.ts'
import { linkedIds } from '#lib/body/text.ts'
import type { Checked, Finding } from '#lib/newsroom/checks/check.ts'
import { checkedOf } from '#lib/newsroom/checks/checked.ts'
import { runChecks } from '#lib/newsroom/checks/index.ts'
import { settingsOf } from '#lib/newsroom/checks/settings.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { beginningsOf } from '#lib/newsroom/search/rough.ts'
import type { Tx } from './client.ts'

/** Of the stories that readers got last, so many headlines are compared: some days of a large newsroom. */
const RECENT = 1000
/** Groups of three letters in common, 0..1: two tellings of one story have about 0.54. */
const ALIKE = 0.5
const NEAREST = 3

export type CheckFacts = Pick<Checked, 'similar' | 'settings'> & { liveIds: string[] }

/**
 * What checks need to know beside the text, in one query: settings, which of `linkIds` are live, and recent live stories
 * whose headline is much like `headline`. Its cost does not grow with the archive: `article_live_newest` bounds it.
 */
export async function readCheckFacts(
  tx: Tx,
  { articleId, headline, linkIds }: { articleId: string | null; headline: string; linkIds: readonly string[] },
): Promise<CheckFacts> {
  const [row] = await tx.$queryRaw<{ checks: unknown; similar: Checked['similar']; liveIds: string[] }[]>`
    select
      (select "checks" from "Site" where "id" = 1) as "checks",
      (select coalesce(json_agg("id"), '[]') from "Article"
        where "id" = any(${[...linkIds]}::uuid[]) and "publication" = 'live') as "liveIds",
      (select coalesce(json_agg(alike order by alike."similarity" desc, alike."articleId"), '[]') from (
        select "id" as "articleId", "liveHeadline" as "headline",
          case when "liveHeadline" ~* ${beginningsOf(headline)} then similarity("liveHeadline", ${headline}) end as "similarity"
        from (select "id", "liveHeadline" from "Article" where "publication" = 'live'
          order by "publishedAt" desc, "id" desc limit ${RECENT}) recent
        where "id" is distinct from ${articleId}::uuid
        order by 3 desc nulls last, 1 limit ${NEAREST}) alike where alike."similarity" >= ${ALIKE}) as "similar"`
  return { settings: settingsOf(row?.checks), similar: row?.similar ?? [], liveIds: row?.liveIds ?? [] }
}

export type CheckedContent = { document: Document; metadata: Metadata; sectionId: string }

/** A content as a question to the checks: what they need to know of the database, and their answer once it is known. */
export function askChecks({ document, metadata, sectionId }: CheckedContent) {
  const text = passagesOf(document)
  return {
    needs: { headline: document.headline, linkIds: linkedIds(document.body) },
    answer: (facts: CheckFacts): Finding[] => runChecks(checkedOf(text, { ...facts, metadata, sectionId })),
  }
}

/** What the checks say of an article's content now. */
export async function findFindings(tx: Tx, articleId: string, content: CheckedContent): Promise<Finding[]> {
  const asked = askChecks(content)
  return asked.answer(await readCheckFacts(tx, { articleId, ...asked.needs }))
}

import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { targetState } from '#lib/newsroom/read-also/target-state.ts'
import { cursorText, parseCursor } from '../cursor.ts'
import type { LinkGroup, Report } from './report.ts'

/** Retracted stories that a page looks at, and stories that it names for each. */
const WINDOW = 30
const STORIES = 100

/** Stories that `actor` may see whose working copies still lead to one that was taken from readers, the last first. */
export async function readRetractedTargets(actor: Actor, after: string | null): Promise<Report<LinkGroup>> {
  const cursor = parseCursor(after)
  const order = [{ touchedAt: 'desc' as const }, { id: 'desc' as const }]
  const targets = await db().article.findMany({
    where: {
      publication: 'retracted',
      ...(cursor && { OR: [{ touchedAt: { lt: cursor.at } }, { touchedAt: cursor.at, id: { lt: cursor.id } }] }),
    },
    orderBy: order,
    take: WINDOW,
    select: { id: true, headline: true, touchedAt: true },
  })
  const links = await db().linkNow.findMany({
    where: {
      toId: { in: targets.map(({ id }) => id) },
      live: false,
      article: { AND: [visibleArticles(actor)], stage: { not: 'spiked' } },
    },
    // In no order: one by the linking story would be read from the index of all links there are.
    take: STORIES,
    select: { toId: true, article: { select: STORY } },
  })
  const rows = targets.flatMap(({ id, headline }): LinkGroup[] => {
    const linking = new Map(links.filter(({ toId }) => toId === id).map(({ article }) => [article.id, article]))
    if (linking.size === 0) return []
    const stories = [...linking.values()].map(toStory)
    return [{ from: { articleId: id }, title: headline, tags: [], stories, instead: [] }]
  })
  const last = targets.length === WINDOW ? targets.at(-1) : undefined
  return { rows, next: last ? cursorText({ at: last.touchedAt, id: last.id }) : null }
}

export const STORY = {
  id: true,
  headline: true,
  liveHeadline: true,
  publication: true,
  stage: true,
  scheduledAt: true,
} as const

type Row = Parameters<typeof targetState>[0] & { id: string; headline: string; liveHeadline: string | null }
export const toStory = (row: Row): LinkGroup['stories'][number] => ({
  articleId: row.id,
  title: row.headline || (row.liveHeadline ?? ''),
  state: targetState(row),
})

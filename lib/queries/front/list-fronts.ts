import { db } from '#lib/db/client.ts'
import { frontHref } from '#lib/newsroom/front/href.ts'
import type { FrontLine } from '#lib/newsroom/front/views.ts'
import { homePath, sectionPath, topicPath } from '#lib/newsroom/paths.ts'

/** Topik and series that changed last. */
const TOPICS = 50

/** Home, every section in its order, topik and series, curated or not. */
export async function listFronts(): Promise<FrontLine[]> {
  const by = { select: { name: true } } as const
  const [sections, topics, rows] = await Promise.all([
    db().section.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] }),
    db().topic.findMany({ orderBy: { changedAt: 'desc' }, take: TOPICS }),
    db().front.findMany({
      omit: { draft: true },
      include: { draftBy: by, live: { select: { ordinal: true, at: true, by } } },
    }),
  ])
  const known = new Map(rows.map((row) => [`${row.kind}:${row.key}`, row]))
  const line = (kind: FrontLine['kind'], key: string, slug: string, name: string, path: string): FrontLine => {
    const row = known.get(`${kind}:${key}`)
    return {
      owner: { kind, key },
      kind,
      name,
      href: frontHref(kind, slug),
      path,
      live: row?.live ? { ordinal: row.live.ordinal, at: row.live.at, by: row.live.by.name } : null,
      draft: row?.draftAt ? { by: row.draftBy?.name ?? '', at: row.draftAt } : null,
      breakingUntil: row?.breakingUntil ?? null,
    }
  }
  return [
    line('home', '', '', '', homePath()),
    ...sections.map(({ id, slug, name }) => line('section', id, slug, name, sectionPath(slug))),
    ...topics.map(({ id, slug, name }) => line('topic', id, slug, name, topicPath(slug))),
  ]
}

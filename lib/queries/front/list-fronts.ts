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
  type Named = { id: string; slug: string; name: string }
  const line = (
    kind: FrontLine['kind'],
    { id: key, slug, name }: Named,
    path: string,
    topic: FrontLine['topic'] = null,
  ): FrontLine => {
    const row = known.get(`${kind}:${key}`)
    return {
      owner: { kind, key },
      kind,
      topic,
      name,
      href: frontHref(kind, slug),
      path,
      live: row?.live ? { ordinal: row.live.ordinal, at: row.live.at, by: row.live.by.name } : null,
      draft: row?.draftAt ? { by: row.draftBy?.name ?? '', at: row.draftAt } : null,
      breakingUntil: row?.breakingUntil ?? null,
    }
  }
  return [
    line('home', { id: '', slug: '', name: '' }, homePath()),
    ...sections.map((section) => line('section', section, sectionPath(section.slug))),
    ...topics.map((topic) => line('topic', topic, topicPath(topic.slug), topic.kind)),
  ]
}

import { db } from '#lib/db/client.ts'
import type { FrontKind, FrontOwner } from '#lib/newsroom/front/spec.ts'
import { homePath, sectionPath, topicPath } from '#lib/newsroom/paths.ts'

export type NamedOwner = { owner: FrontOwner; name: string; path: string }

/** Whose front an address of the newsroom names; null when there is no such thing. */
export async function findFrontOwner(kind: FrontKind, slug: string): Promise<NamedOwner | null> {
  if (kind === 'home') return slug === '' ? { owner: { kind, key: '' }, name: '', path: homePath() } : null
  if (kind === 'topic') {
    const topic = await db().topic.findUnique({ where: { slug }, select: { id: true, name: true } })
    return topic && { owner: { kind, key: topic.id }, name: topic.name, path: topicPath(slug) }
  }
  const section = await db().section.findUnique({ where: { slug }, select: { id: true, name: true } })
  return section && { owner: { kind, key: section.id }, name: section.name, path: sectionPath(slug) }
}

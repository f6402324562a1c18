import type { Tx } from '#lib/db/client.ts'
import type { FrontOwner } from '#lib/newsroom/front/spec.ts'
import { homePath, sectionPath, topicPath } from '#lib/newsroom/paths.ts'

/** Where a front stands before readers; null when there is nothing that it could belong to. */
export async function findOwnerPath(tx: Tx, { kind, key }: FrontOwner): Promise<string | null> {
  if (kind === 'home') return key === '' ? homePath() : null
  if (key === '') return null
  if (kind === 'topic') {
    const topic = await tx.topic.findUnique({ where: { id: key }, select: { slug: true } })
    return topic && topicPath(topic.slug)
  }
  const section = await tx.section.findUnique({ where: { id: key }, select: { slug: true } })
  return section && sectionPath(section.slug)
}

import type { Document } from '#lib/body/document.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import { db } from '#lib/db/client.ts'
import { visibleArticles } from '#lib/db/visible.ts'
import type { Actor } from '#lib/newsroom/actor.ts'

/** `live` readers can follow it; `waiting` it appears once its target is live; `pending` no story is chosen yet. */
export type LinkState = 'live' | 'waiting' | 'pending'
export type LinkView = {
  state: LinkState
  /** Null when nobody knows a title, or the actor may not see the target. */
  title: string | null
  /** The target, when the actor may open it. */
  articleId: string | null
}
export type Links = { out: LinkView[]; in: { articleId: string; title: string }[] }

const INCOMING = 30

/** The baca juga of the working copy in order, and the live stories that link here, the newest 30 first. */
export async function readLinks(actor: Actor, articleId: string, document: Document): Promise<Links> {
  const nodes = readAlsoNodes(document.body)
  const ids = [...new Set(nodes.flatMap((node) => node.articleId ?? []))]
  const [targets, incoming] = await Promise.all([
    ids.length === 0
      ? []
      : db().article.findMany({
          where: { id: { in: ids }, OR: [{ publication: 'live' }, visibleArticles(actor)] },
          select: { id: true, headline: true, liveHeadline: true },
        }),
    db().article.findMany({
      where: { publication: 'live', liveRevision: { links: { some: { toId: articleId } } } },
      orderBy: { publishedAt: 'desc' },
      take: INCOMING,
      select: { id: true, liveHeadline: true },
    }),
  ])
  const byId = new Map(targets.map((target) => [target.id, target]))
  return {
    out: nodes.map((node): LinkView => {
      const target = node.articleId ? byId.get(node.articleId) : undefined
      if (!node.articleId) return { state: 'pending', title: node.wantedTitle ?? node.label, articleId: null }
      const title = target?.liveHeadline ?? target?.headline ?? node.label ?? node.wantedTitle
      return { state: target?.liveHeadline ? 'live' : 'waiting', title: title || null, articleId: target?.id ?? null }
    }),
    in: incoming.map(({ id, liveHeadline }) => ({ articleId: id, title: liveHeadline ?? '' })),
  }
}

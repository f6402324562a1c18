import type { Document } from '#lib/body/document.ts'
import { db } from '#lib/db/client.ts'
import { loadUnchecked } from '#lib/db/load-facts.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { judge } from '#lib/newsroom/workflow.ts'

export type ForCollaboration = {
  /** The stored Yjs state, an update of encoding v1. */
  yjs: Uint8Array
  schemaVersion: number
  mayWrite: boolean
  /** What verbs compare with, and the text it signs: both of the same row. */
  contentHash: string
  document: Document
}

/** What live editing needs of an article; null when there is none, or none for `actor`. */
export async function readForCollaboration(actor: Actor, articleId: string): Promise<ForCollaboration | null> {
  const loaded = await loadUnchecked(db(), articleId, actor)
  if (!loaded) return null
  const { row, facts, document } = loaded
  return {
    yjs: row.yjs,
    schemaVersion: row.schemaVersion,
    mayWrite: judge('save', facts, actor, new Date()).ok,
    contentHash: row.contentHash,
    document,
  }
}

/** The stored Yjs state of an article that somebody has open; null when there is none. */
export async function readStoredText(articleId: string): Promise<Uint8Array | null> {
  const row = await db().article.findUnique({ where: { id: articleId }, select: { yjs: true } })
  return row?.yjs ?? null
}

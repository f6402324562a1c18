import { z } from 'zod'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { documentFromYjs, mergeYjs } from '#lib/body/yjs.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember, type Member } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { openArticle } from './open-article.ts'
import { keepWhatStood, ofArticle, project } from './store-content.ts'

export const SaveArticle = z.object({
  articleId: z.uuid(),
  /** A Yjs update, V1 encoding. */
  update: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  schemaVersion: z.int(),
})
type Saved = { contentHash: string; document: Document; words: number }

/**
 * Merges typing into the working copy. Yjs updates commute, so nothing is ever overwritten and no version is compared;
 * what cannot be read by our schema is refused whole, and what was stored stays. A revision is cut first when another
 * author begins or after ten quiet minutes.
 */
export const saveArticle = (
  actor: Actor,
  input: z.infer<typeof SaveArticle>,
  now: Date,
): Promise<Result<Saved, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'save', actor, { articleId: input.articleId }, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' })
    if (input.schemaVersion !== SCHEMA_VERSION) return refuse(UNREADABLE)
    return storeText(tx, opened.value.loaded, actor, input.update, now)
  })

const UNREADABLE: Refusal = { kind: 'invalid', field: 'document', problem: 'schema' }

/** Merges an edit into the working copy of an article that the caller has locked and judged. */
export async function storeText(
  tx: Tx,
  loaded: Loaded,
  actor: Member,
  update: Uint8Array,
  now: Date,
): Promise<Result<Saved, Refusal>> {
  const { row, metadata } = loaded
  const merged = merge(row.yjs, update)
  const projected = merged && documentFromYjs(merged)
  if (!projected?.ok) return refuse(UNREADABLE)
  const content = { document: projected.value, metadata, sectionId: row.sectionId }
  const columns = await project(tx, content, ofArticle(loaded))
  const saved = { contentHash: columns.contentHash, document: projected.value, words: columns.words }
  if (columns.contentHash === row.contentHash) {
    await tx.article.update({ where: { id: row.id }, data: { yjs: new Uint8Array(merged as Uint8Array) } })
    return ok(saved)
  }
  await keepWhatStood(tx, loaded, actor, now)
  await tx.article.update({
    where: { id: row.id },
    data: {
      ...columns,
      yjs: new Uint8Array(merged as Uint8Array),
      // What it holds from now on, an older server must not open.
      schemaVersion: SCHEMA_VERSION,
      contentById: actor.id,
      contentAt: now,
      touchedAt: now,
    },
  })
  return ok(saved)
}

/** Null for bytes that are no Yjs update: Yjs throws, we refuse. */
function merge(stored: Uint8Array, update: Uint8Array): Uint8Array | null {
  try {
    return mergeYjs(stored, update)
  } catch {
    return null
  }
}

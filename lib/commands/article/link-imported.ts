import { z } from 'zod'
import { documentFromYjs, mergeYjs } from '#lib/body/yjs.ts'
import { linkPending } from '#lib/body/yjs-read-also.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { loadFacts, lockArticle } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import { mayImport } from '#lib/newsroom/import.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { cutRevision } from './cut-revision.ts'
import { goLive } from './go-live.ts'
import { projectionOf } from './store-content.ts'

export const LinkImported = z.object({
  articleId: z.uuid(),
  found: z
    .array(z.object({ title: z.string().max(1000), articleId: z.uuid() }))
    .min(1)
    .max(500),
})

/**
 * Completes an import: baca juga of an imported story that waited for their targets lead to them, in a new revision that
 * differs in nothing else. Only while the story is as it came in: what somebody has worked on since is `stale`, and its
 * pending links are offered to that person in the editor.
 */
export const linkImported = (
  actor: Actor,
  input: z.infer<typeof LinkImported>,
  now: Date,
): Promise<Result<{ linked: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayImport(actor)
    if (refusal || !isMember(actor)) return refuse(refusal ?? { kind: 'not-allowed', need: 'signIn' })
    await lockArticle(tx, input.articleId)
    const item = await tx.importedItem.findUnique({ where: { articleId: input.articleId } })
    const loaded = await loadFacts(tx, input.articleId, actor)
    if (!item || !loaded) return refuse({ kind: 'not-found' })
    const { row, metadata, facts } = loaded
    const asItCame =
      row.contentHash === item.contentHash && facts.stage === 'draft' && facts.publication !== 'retracted'
    if (!asItCame) return refuse({ kind: 'stale', by: null, event: null, at: null })
    const found = input.found.filter(({ articleId }) => articleId !== row.id)
    const update = linkPending(row.yjs, found)
    if (!update) return refuse({ kind: 'unchanged' })
    const yjs = mergeYjs(row.yjs, update)
    const document = documentFromYjs(yjs)
    if (!document.ok) return refuse({ kind: 'invalid', field: 'document', problem: 'schema' })
    const content = { document: document.value, metadata, sectionId: row.sectionId }
    const columns = projectionOf(content)
    const next = { ...loaded, row: { ...row, ...columns }, document: document.value } as typeof loaded
    const cut = await cutRevision(tx, next, { reason: 'imported', byId: actor.id, at: now })
    // What readers see is completed, not updated: the story keeps both its dates.
    const live = facts.publication === 'live' ? await goLive(tx, row, cut.id, now) : null
    const version = row.version + 1
    const data = {
      ...columns,
      yjs: new Uint8Array(yjs),
      version,
      touchedAt: now,
      ...live?.data,
      updatedAt: row.updatedAt,
    }
    await tx.article.update({ where: { id: row.id }, data })
    const titles = new Set(found.map(({ title }) => title))
    const waiting = (item.waiting as { title: string }[]).filter(({ title }) => !titles.has(title))
    await tx.importedItem.update({
      where: { articleId: row.id },
      data: { waiting, contentHash: columns.contentHash },
    })
    const told = { source: item.source, linked: found.length, publishedAt: row.publishedAt?.toISOString() ?? null }
    const shown = live?.facts ?? { revision: cut.ordinal, hash: columns.contentHash }
    await appendEvent(tx, {
      name: 'article.import-linked',
      actor,
      articleId: row.id,
      at: now,
      facts: { ...shown, ...told },
    })
    return ok({ linked: found.length })
  })

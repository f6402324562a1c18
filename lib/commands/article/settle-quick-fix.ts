import { z } from 'zod'
import { editYjs } from '#lib/body/merge/edit-yjs.ts'
import { takeFix } from '#lib/body/merge/merge-fix.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { Prisma } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Seen } from './input.ts'
import { IMAGE_PARTS, type WaitingConflict } from './merge-into-pending.ts'
import { openArticle } from './open-article.ts'
import { type Content, keepWhatStood, ofArticle, project } from './store-content.ts'

/** `fix` takes the words that readers see, `pending` leaves those of the pending text. */
export const SettleQuickFix = Seen.extend({ conflictId: z.uuid(), take: z.enum(['fix', 'pending']) })

/** Decides a fix that could not be merged. Taking it is an edit like any other: whatever signed the text signs anew. */
export const settleQuickFix = (
  actor: Actor,
  input: z.infer<typeof SettleQuickFix>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'save', actor, { articleId: input.articleId, version: input.version }, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' })
    const { loaded } = opened.value
    const { row } = loaded
    const waiting = (row.quickFixConflicts ?? []) as unknown as WaitingConflict[]
    const conflict = waiting.find(({ id }) => id === input.conflictId)
    if (!conflict) return refuse(await lastChange(tx, `article:${row.id}`))
    const taken = input.take === 'fix' ? take(loaded, conflict) : null
    if (input.take === 'fix' && !taken) return refuse({ kind: 'text-gone' })
    if (taken) await keepWhatStood(tx, loaded, actor, now)
    const left = waiting.filter((one) => one !== conflict)
    const version = row.version + 1
    await tx.article.update({
      where: { id: row.id },
      data: {
        ...(taken && {
          ...(await project(tx, taken.content, ofArticle(loaded))),
          yjs: new Uint8Array(taken.yjs),
          contentById: actor.id,
          contentAt: now,
        }),
        quickFixConflicts: left.length > 0 ? (left as unknown as Prisma.InputJsonValue) : Prisma.DbNull,
        version,
        touchedAt: now,
      },
    })
    const facts = { part: conflict.part, take: input.take, left: left.length }
    await appendEvent(tx, { name: 'article.quick-fix-settled', actor, articleId: row.id, at: now, facts })
    return ok({ version })
  })

/** The working copy with the words of the fix, or null when what they are about is gone. */
function take(
  { row, document, metadata }: Loaded,
  conflict: WaitingConflict,
): { content: Content; yjs: Uint8Array } | null {
  const field = IMAGE_PARTS.find(([, part]) => part === conflict.part)?.[0]
  if (field) {
    const { leadImage } = metadata
    if (!leadImage) return null
    const image = { ...leadImage, [field]: conflict.live }
    return {
      content: { document, metadata: { ...metadata, leadImage: image }, sectionId: row.sectionId },
      yjs: row.yjs,
    }
  }
  const next = takeFix(document, conflict)
  const yjs = next && editYjs(row.yjs, document, next)
  return yjs ? { content: { document: next, metadata, sectionId: row.sectionId }, yjs } : null
}

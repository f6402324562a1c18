import { appendEvent } from '#lib/db/append-event.ts'
import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Stage } from '#lib/newsroom/article.ts'
import type { EventName, Facts } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Verb } from '#lib/newsroom/workflow.ts'
import { cutRevision } from './cut-revision.ts'
import type { Seen, SeenContent } from './input.ts'
import { openArticle } from './open-article.ts'

export type Moved = { articleId: string; version: number; stage: Stage }

/** What a verb adds to the move itself: columns to set and facts to tell, computed inside the transaction. */
type Change = { data?: Prisma.ArticleUncheckedUpdateInput; facts?: Facts }
export type Move = {
  verb: Verb
  event: EventName
  /** Keep the content as a revision with this reason; its id is handed to `change`. */
  cut?: string
  change?: (context: { tx: Tx; loaded: Loaded; revisionId: string | null; now: Date }) => Promise<Change> | Change
}

/**
 * The way of every verb on an article: one transaction that opens it, sets the rows and writes the event.
 */
export const move = (actor: Actor, seen: Seen | SeenContent, now: Date, how: Move): Promise<Result<Moved, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, how.verb, actor, seen, now)
    if (!opened.ok) return opened
    const { loaded, stage } = opened.value
    const revision =
      how.cut && isMember(actor) ? await cutRevision(tx, loaded, { reason: how.cut, byId: actor.id, at: now }) : null
    const { data, facts } = (await how.change?.({ tx, loaded, revisionId: revision?.id ?? null, now })) ?? {}
    const version = seen.version + 1
    const { count } = await tx.article.updateMany({
      where: { id: seen.articleId, version: seen.version },
      data: { stage, version, touchedAt: now, ...data },
    })
    if (count === 0) return refuse(await lastChange(tx, `article:${seen.articleId}`))
    await appendEvent(tx, {
      name: how.event,
      actor,
      articleId: seen.articleId,
      at: now,
      facts: {
        from: loaded.facts.stage,
        to: stage,
        ...(revision && { revision: revision.ordinal, hash: loaded.row.contentHash }),
        ...facts,
      },
    })
    return ok({ articleId: seen.articleId, version, stage })
  })

import { appendEvent } from '#lib/db/append-event.ts'
import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { type Loaded, loadFacts, lockArticle } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Stage } from '#lib/newsroom/article.ts'
import type { EventName, Facts } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { judge, type Verb } from '#lib/newsroom/workflow.ts'
import { cutRevision } from './cut-revision.ts'
import type { Seen, SeenContent } from './input.ts'

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
 * The way of every verb on an article: one transaction that finds what the actor may see, compares what the actor saw
 * with what is there (`stale` says who was first), asks the workflow, sets the rows and writes the event.
 */
export const move = (actor: Actor, seen: Seen | SeenContent, now: Date, how: Move): Promise<Result<Moved, Refusal>> =>
  transact(async (tx) => {
    await lockArticle(tx, seen.articleId)
    const loaded = await loadFacts(tx, seen.articleId, actor)
    if (!loaded) return refuse({ kind: 'not-found' })
    const stale = await staleness(tx, loaded, seen)
    if (stale) return refuse(stale)
    const verdict = judge(how.verb, loaded.facts, actor, now)
    if (!verdict.ok) return verdict
    const revision =
      how.cut && isMember(actor) ? await cutRevision(tx, loaded, { reason: how.cut, byId: actor.id, at: now }) : null
    const { data, facts } = (await how.change?.({ tx, loaded, revisionId: revision?.id ?? null, now })) ?? {}
    const version = seen.version + 1
    const { count } = await tx.article.updateMany({
      where: { id: seen.articleId, version: seen.version },
      data: { stage: verdict.value, version, touchedAt: now, ...data },
    })
    if (count === 0) return refuse(await lastChange(tx, `article:${seen.articleId}`))
    await appendEvent(tx, {
      name: how.event,
      actor,
      articleId: seen.articleId,
      at: now,
      facts: {
        from: loaded.facts.stage,
        to: verdict.value,
        ...(revision && { revision: revision.ordinal, hash: loaded.row.contentHash }),
        ...facts,
      },
    })
    return ok({ articleId: seen.articleId, version, stage: verdict.value })
  })

/** Null when the actor saw what is there; else who changed it first, by a verb or by typing. */
export async function staleness(tx: Tx, { row }: Loaded, seen: Seen | SeenContent): Promise<Refusal | null> {
  if (row.version !== seen.version) return lastChange(tx, `article:${row.id}`)
  if (!('contentHash' in seen) || seen.contentHash === row.contentHash) return null
  const by = await tx.user.findUnique({ where: { id: row.contentById }, select: { name: true } })
  return { kind: 'stale', by: by?.name ?? null, event: 'article.saved', at: row.contentAt }
}

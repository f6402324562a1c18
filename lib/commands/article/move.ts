import { appendEvent } from '#lib/db/append-event.ts'
import type { Prisma, Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember, type Member } from '#lib/newsroom/actor.ts'
import type { Stage } from '#lib/newsroom/article.ts'
import type { EventName, Facts } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Step, Verb } from '#lib/newsroom/workflow.ts'
import { cutRevision } from './cut-revision.ts'
import type { Seen, SeenContent } from './input.ts'
import { openArticle } from './open-article.ts'
import { removePublication } from './publication-job.ts'
import { recountFor } from './store-content.ts'

export type Moved = { articleId: string; version: number; stage: Stage }

/** What a verb adds to the move itself: columns to set and facts to tell, computed inside the transaction. */
type Change = { data?: Prisma.ArticleUncheckedUpdateManyInput; facts?: Facts }
type Changed = Change | { ok: false; refusal: Refusal }
export type Move = {
  verb: Verb
  event: EventName
  /** Keep the content as a revision with this reason; its id is handed to `change`. */
  cut?: string
  change?: (context: { tx: Tx; loaded: Loaded; revisionId: string | null; now: Date }) => Promise<Changed> | Changed
}

/** The way of every verb on an article: one transaction that opens it, sets the rows as the rules say and writes the event. */
export const move = (actor: Actor, seen: Seen | SeenContent, now: Date, how: Move): Promise<Result<Moved, Refusal>> =>
  transact((tx) => moveIn(tx, actor, seen, now, how))

/** `move` inside a transaction that the caller has begun for reading what the verb needs. */
export async function moveIn(
  tx: Tx,
  actor: Actor,
  seen: Seen | SeenContent,
  now: Date,
  how: Move,
): Promise<Result<Moved, Refusal>> {
  const opened = await openArticle(tx, how.verb, actor, seen, now)
  if (!opened.ok) return opened
  const { loaded, step } = opened.value
  const revision =
    how.cut && isMember(actor) ? await cutRevision(tx, loaded, { reason: how.cut, byId: actor.id, at: now }) : null
  const changed: Changed = (await how.change?.({ tx, loaded, revisionId: revision?.id ?? null, now })) ?? {}
  if ('ok' in changed) return changed
  if (revision && isMember(actor)) await sign(tx, loaded, step, { actor, revisionId: revision.id, at: now })
  const version = seen.version + 1
  const { count } = await tx.article.updateMany({
    where: { id: seen.articleId, version: seen.version },
    data: {
      ...columnsOf(loaded, step, revision?.id ?? null),
      ...(await recountFor(tx, loaded, step.round)),
      version,
      touchedAt: now,
      ...changed.data,
    },
  })
  if (count === 0) return refuse(await lastChange(tx, `article:${seen.articleId}`))
  if (cancelsSchedule(loaded, step)) await removePublication(tx, seen.articleId)
  await appendEvent(tx, {
    name: how.event,
    actor,
    articleId: seen.articleId,
    at: now,
    facts: { ...factsOf(loaded, step, how, revision?.ordinal), ...changed.facts },
  })
  return ok({ articleId: seen.articleId, version, stage: step.stage })
}

/** Who had a story and who had scheduled it, before what happened took it from them: they are told. */
export const concerned = (row: Pick<Loaded['row'], 'assigneeId' | 'scheduledById'>): Facts => ({
  ...(row.assigneeId && { holder: row.assigneeId }),
  ...(row.scheduledById && { scheduler: row.scheduledById }),
})

const factsOf = (loaded: Loaded, step: Step, { verb }: Move, revision: number | undefined): Facts => ({
  from: loaded.facts.stage,
  to: step.stage,
  ...concerned(loaded.row),
  ...(revision && { revision, hash: loaded.row.contentHash }),
  ...(step.signs.length > 0 && { slots: step.signs.map(({ stage, slot }) => `${stage}/${slot}`) }),
  ...(cancelsSchedule(loaded, step) && verb !== 'publish' && { unscheduled: true }),
})

/** Whoever is no longer approved is no longer scheduled: the clock publishes nothing that nobody stands for. */
export const cancelsSchedule = ({ row }: Loaded, step: Pick<Step, 'approval'>): boolean =>
  step.approval === 'void' && row.scheduledAt !== null

/** A step as columns of the article. */
export const columnsOf = (
  loaded: Loaded,
  { stage, publication, round, approval }: Omit<Step, 'signs'>,
  revisionId: string | null,
) => ({
  stage,
  publication,
  round,
  ...(approval === 'pin' && { approvedRevisionId: revisionId }),
  ...(approval === 'void' && {
    approvedRevisionId: null,
    scheduledAt: null,
    scheduledById: null,
    scheduleFailure: null,
  }),
  ...(stage !== loaded.facts.stage && stage !== 'approved' && { assigneeId: null }),
})

/** One signature is one row on this revision's hash. Signing the same content once more adds nothing. */
async function sign(tx: Tx, { row }: Loaded, step: Step, by: { actor: Member; revisionId: string; at: Date }) {
  await tx.signOff.createMany({
    data: step.signs.map((signing) => ({
      ...signing,
      articleId: row.id,
      round: row.round,
      byId: by.actor.id,
      revisionId: by.revisionId,
      hash: row.contentHash,
      at: by.at,
    })),
    skipDuplicates: true,
  })
}

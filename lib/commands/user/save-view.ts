import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

export const SaveView = z.object({
  /** Null for a new view. */
  viewId: z.uuid().nullable(),
  name: z.string().trim().min(1).max(60),
  screen: z.enum(['list', 'board', 'calendar']),
  /** The address's query: what it does not know is ignored when it is opened. */
  query: z.string().max(500),
})

/** Keeps filters of the desk under a name of one's own, or changes a view's name and filters. */
export const saveView = (
  actor: Actor,
  { viewId, ...view }: z.infer<typeof SaveView>,
  now: Date,
): Promise<Result<{ viewId: string }, Refusal>> =>
  transact(async (tx) => {
    if (!isMember(actor)) return refuse({ kind: 'not-allowed', need: 'signIn' })
    const userId = actor.id
    // One after the other: two views of one name would otherwise meet in the unique index.
    await tx.$queryRaw`select 1 from "User" where "id" = ${userId}::uuid for update`
    const rival = await tx.savedView.findUnique({ where: { userId_name: { userId, name: view.name } } })
    if (rival && rival.id !== viewId) return refuse({ kind: 'taken', field: 'name' })
    if (viewId) {
      const { count } = await tx.savedView.updateMany({ where: { id: viewId, userId }, data: view })
      if (count === 0) return refuse({ kind: 'not-found' })
    }
    const id = viewId ?? (await tx.savedView.create({ data: { ...view, userId } })).id
    await appendEvent(tx, { name: 'user.view-saved', actor, userId, at: now, facts: { viewId: id, ...view } })
    return ok({ viewId: id })
  })

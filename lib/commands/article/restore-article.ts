import type { Actor } from '#lib/newsroom/actor.ts'
import { goLive } from './go-live.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const RestoreArticle = Seen

/** Gives readers back exactly what was retracted. The retraction stays on record. */
export const restoreArticle = (actor: Actor, input: Seen, now: Date) =>
  move(actor, input, now, {
    verb: 'restore',
    event: 'article.restored',
    change: async ({ tx, loaded: { row } }) => {
      const { revisionId } = await tx.retraction.findUniqueOrThrow({ where: { id: row.retractionId ?? '' } })
      const { data, facts } = await goLive(tx, row, revisionId, now)
      return { data: { ...data, updatedAt: row.updatedAt, retractionId: null }, facts }
    },
  })

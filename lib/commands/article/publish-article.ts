import { Prisma } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { goLive } from './go-live.ts'
import { SeenContent } from './input.ts'
import { type Move, move } from './move.ts'

export const PublishArticle = SeenContent

/** What publishing is, whoever does it: the approved revision is copied to `live`, and nothing else ever is. */
export const PUBLISH: Move = {
  verb: 'publish',
  event: 'article.published',
  change: async ({ tx, loaded: { row }, now }) => {
    const { data, facts } = await goLive(tx, row, row.approvedRevisionId ?? '', now)
    // What was not settled was decided by those who approved this text.
    return { data: { ...data, quickFixConflicts: Prisma.DbNull }, facts }
  },
}

/** Publishes the approved revision. The working copy is a draft again, where the next revision begins. */
export const publishArticle = (actor: Actor, input: SeenContent, now: Date) => move(actor, input, now, PUBLISH)

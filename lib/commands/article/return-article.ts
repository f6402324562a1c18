import { z } from 'zod'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { Seen } from './input.ts'
import { move } from './move.ts'

export const ReturnArticle = Seen.extend({ note: z.string().trim().min(1).max(2000) })

/** Gives the story back to its authors with a note, which they see first thing. An approval is void. */
export const returnArticle = (actor: Actor, input: z.infer<typeof ReturnArticle>, now: Date) =>
  move(actor, input, now, {
    verb: 'return',
    event: 'article.returned',
    cut: 'returned',
    change: () => ({
      data: { returnNote: input.note, returnedById: actorId(actor) },
      facts: { note: input.note },
    }),
  })

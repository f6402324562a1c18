import type { Actor } from '#lib/newsroom/actor.ts'
import { SeenContent } from './input.ts'
import { move } from './move.ts'

export const SubmitArticle = SeenContent

/** Hands the story to the section's editors; the note of an earlier return is answered by it. */
export const submitArticle = (actor: Actor, input: SeenContent, now: Date) =>
  move(actor, input, now, {
    verb: 'submit',
    event: 'article.submitted',
    cut: 'submitted',
    change: () => ({ data: { returnNote: null, returnedById: null } }),
  })

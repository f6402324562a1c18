import { z } from 'zod'
import { type Actor, actorId } from '#lib/newsroom/actor.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import { RETRACTION_REASONS, RETRACTION_TEXT } from '#lib/newsroom/retraction.ts'
import { unindexArticle } from './index-article.ts'
import { Seen } from './input.ts'
import { removeListings } from './listings.ts'
import { move } from './move.ts'

export const RetractArticle = Seen.extend({
  reason: z.enum(RETRACTION_REASONS),
  /** What readers are told at the story's address. */
  text: z.string().trim().min(RETRACTION_TEXT.min).max(RETRACTION_TEXT.max),
})

/**
 * Takes a story from readers on a lawful ground, on the public record: out of every list and every link in this
 * transaction, its address answers with the reason. Nothing is deleted.
 */
export const retractArticle = (actor: Actor, input: z.infer<typeof RetractArticle>, now: Date) =>
  move(actor, input, now, {
    verb: 'retract',
    event: 'article.retracted',
    change: async ({ tx, loaded: { row } }) => {
      const { reason, text } = input
      const retraction = await tx.retraction.create({
        data: {
          articleId: row.id,
          revisionId: row.liveRevisionId ?? '',
          reason,
          text,
          byId: actorId(actor) ?? '',
          at: now,
        },
      })
      const lists = await removeListings(tx, row.id)
      await unindexArticle(tx, row.id)
      const { slug, section } = await tx.revision.findUniqueOrThrow({
        where: { id: row.liveRevisionId ?? '' },
        select: { slug: true, section: { select: { slug: true } } },
      })
      return {
        data: { retractionId: retraction.id, liveRevisionId: null, liveSectionId: null, liveHeadline: null },
        facts: { reason, text, path: articlePath(section.slug, slug, row.number), number: row.number, lists },
      }
    },
  })

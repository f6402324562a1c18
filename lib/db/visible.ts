import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, has, isMember } from '#lib/newsroom/actor.ts'

/** `maySee` as a where clause: every read and every command finds an article through it, so the invisible is not found. */
export function visibleArticles(actor: Actor): Prisma.ArticleWhereInput {
  if (actor.kind === 'clock') return { scheduledAt: { not: null } }
  if (!isMember(actor)) return { id: { in: [] } }
  if (has(actor, 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')) return {}
  if (!has(actor, 'reporter')) return { participants: { some: { userId: actor.id } } }
  // The few who are named by credit alone stand last: what readers have is decided without looking for them.
  return {
    OR: [
      { publishedAt: { not: null } },
      { stage: { notIn: ['draft', 'spiked'] } },
      { createdById: actor.id },
      { assigneeId: actor.id },
      { participants: { some: { userId: actor.id, byCredit: true } } },
    ],
  }
}

import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, has, isMember } from '#lib/newsroom/actor.ts'

/** `maySee` as a where clause: every read and every command finds an article through it, so the invisible is not found. */
export function visibleArticles(actor: Actor): Prisma.ArticleWhereInput {
  if (actor.kind === 'clock') return { scheduledAt: { not: null } }
  if (!isMember(actor)) return { id: { in: [] } }
  if (has(actor, 'editor', 'managing', 'chief', 'copyeditor', 'legal', 'secretary')) return {}
  const own: Prisma.ArticleWhereInput[] = [
    { createdById: actor.id },
    { assigneeId: actor.id },
    { metadata: { path: ['credits'], array_contains: [{ userId: actor.id, role: 'writer' }] } },
    { metadata: { path: ['credits'], array_contains: [{ userId: actor.id, role: 'contributor' }] } },
  ]
  return has(actor, 'reporter')
    ? { OR: [...own, { publication: { not: 'none' } }, { stage: { notIn: ['draft', 'spiked'] } }] }
    : { OR: own }
}

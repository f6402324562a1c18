import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { isSlug, RESERVED_SLUGS } from '#lib/newsroom/slug.ts'
import { mayManageSections } from '#lib/newsroom/user-policy.ts'

export const SaveSection = z.object({
  /** Null for a new section. */
  sectionId: z.uuid().nullable(),
  slug: z.string().trim().toLowerCase().max(40),
  name: z.string().trim().min(1).max(60),
  position: z.int().min(0).max(1000),
  version: z.int().nonnegative(),
})

/** Adds or changes a section. Its stories' old paths answer with a redirect, since their number finds them. */
export const saveSection = (
  actor: Actor,
  input: z.infer<typeof SaveSection>,
  now: Date,
): Promise<Result<{ sectionId: string }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageSections(actor)
    if (refusal) return refuse(refusal)
    const { sectionId, version, ...data } = input
    if (!isSlug(data.slug)) return refuse({ kind: 'invalid', field: 'slug', problem: 'malformed' })
    if (RESERVED_SLUGS.includes(data.slug)) return refuse({ kind: 'invalid', field: 'slug', problem: 'reserved' })
    const rival = await tx.section.findUnique({ where: { slug: data.slug } })
    if (rival && rival.id !== sectionId) return refuse({ kind: 'taken', field: 'slug' })
    if (sectionId) {
      const { count } = await tx.section.updateMany({
        where: { id: sectionId, version },
        data: { ...data, version: version + 1 },
      })
      if (count === 0) return refuse(await lastChange(tx, 'site'))
    }
    const id = sectionId ?? (await tx.section.create({ data })).id
    await appendEvent(tx, { name: 'site.section-saved', actor, site: true, at: now, facts: { sectionId: id, ...data } })
    return ok({ sectionId: id })
  })

import { z } from 'zod'
import { Email, Handle, NewPassword, Roles } from '#lib/commands/user/input.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { hashPassword } from '#lib/kit/password.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

const Founder = z.object({
  email: Email,
  name: z.string().trim().min(1).max(120),
  handle: Handle,
  bio: z.string().max(500).default(''),
  password: NewPassword,
  roles: Roles,
  /** Slugs of the sections an editor answers for. */
  sections: z.array(z.string()).default([]),
})
export const FoundNewsroom = z.object({
  name: z.string().trim().min(1).max(60),
  tagline: z.string().trim().max(120),
  sections: z.array(z.object({ slug: z.string(), name: z.string() })),
  founders: z.array(Founder).min(1),
})
type Input = z.infer<typeof FoundNewsroom>

/** The first people and sections of an empty newsroom; refused once anybody is in it. From then on the admin invites. */
export async function foundNewsroom(
  actor: Actor,
  input: Input,
  now: Date,
): Promise<Result<{ users: number }, Refusal>> {
  const hashes = await Promise.all(input.founders.map(({ password }) => hashPassword(password)))
  return transact(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('found', 0))::text`
    if (await tx.user.findFirst({ select: { id: true } })) return refuse({ kind: 'taken', field: 'name' })
    await tx.site.update({ where: { id: 1 }, data: { name: input.name, tagline: input.tagline } })
    await tx.section.createMany({ data: input.sections.map((section, position) => ({ ...section, position })) })
    await createFounders(tx, input.founders, hashes, now)
    const facts = {
      name: input.name,
      sections: input.sections.map(({ slug }) => slug),
      emails: input.founders.map(({ email }) => email),
    }
    await appendEvent(tx, { name: 'site.founded', actor, site: true, at: now, facts })
    return ok({ users: input.founders.length })
  })
}

async function createFounders(tx: Tx, founders: Input['founders'], hashes: string[], now: Date): Promise<void> {
  const ids = new Map((await tx.section.findMany()).map(({ slug, id }) => [slug, id]))
  for (const [index, { password: _, roles, sections, ...user }] of founders.entries()) {
    await tx.user.create({
      data: {
        ...user,
        passwordHash: hashes[index] as string,
        createdAt: now,
        roles: { create: roles.map((role) => ({ role })) },
        sections: { create: sections.map((slug) => ({ sectionId: ids.get(slug) as string })) },
      },
    })
  }
}

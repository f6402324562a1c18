import { z } from 'zod'
import { cleanText } from '#lib/body/clean-text.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { PAGE_SLUGS } from '#lib/newsroom/static-pages.ts'
import { mayManagePages } from '#lib/newsroom/user-policy.ts'

export const SavePage = z.object({
  slug: z.enum(PAGE_SLUGS),
  text: z
    .string()
    .max(60_000)
    .transform((text) => cleanText(text).trim()),
  /** 0 for a page that was never saved. */
  version: z.int().nonnegative(),
})

/** Sets the text of a page that is no story. An empty one takes it from readers, unless it says something by itself. */
export const savePage = (
  actor: Actor,
  { slug, text, version }: z.infer<typeof SavePage>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManagePages(actor)
    if (refusal) return refuse(refusal)
    const old = await tx.page.findUnique({ where: { slug } })
    const next = { text, version: version + 1 }
    const { count } =
      version === 0
        ? await tx.page.createMany({ data: [{ slug, ...next }], skipDuplicates: true })
        : await tx.page.updateMany({ where: { slug, version }, data: next })
    if (count === 0) return refuse(await lastChange(tx, 'site'))
    const appears = Boolean(old?.text) !== Boolean(text)
    const facts = { slug, characters: text.length, sha256: sha256(text), appears }
    await appendEvent(tx, { name: 'site.page-saved', actor, site: true, at: now, facts })
    return ok({ version: version + 1 })
  })

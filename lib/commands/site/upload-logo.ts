import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { logoOf, removeRenditions, writeRenditions } from '#lib/db/renditions.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Logo } from '#lib/newsroom/theme/theme.ts'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'
import { MAX_IMAGE_BYTES } from '../article/upload-image.ts'

export const UploadLogo = z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })

/**
 * Keeps a picture that a theme may name as its logo. PNG, WebP and JPEG, judged by their content: an SVG may run script
 * and fetch, and is refused. The same picture again is the same logo.
 */
export async function uploadLogo(
  actor: Actor,
  { bytes }: z.infer<typeof UploadLogo>,
  now: Date,
): Promise<Result<Logo, Refusal>> {
  const refusal = mayManageSettings(actor)
  if (refusal) return refuse(refusal)
  if (bytes.byteLength > MAX_IMAGE_BYTES) return refuse({ kind: 'invalid', field: 'logo', problem: 'tooLarge' })
  const hash = sha256(bytes)
  const known = await db().logo.findFirst({ where: { sha256: hash } })
  if (known) return ok({ imageId: known.id, width: known.width, height: known.height })
  const renditions = await logoOf(bytes)
  if (!renditions) return refuse({ kind: 'invalid', field: 'logo', problem: 'notAnImage' })
  const id = uuidv7(now)
  const { width, height } = renditions
  await writeRenditions(id, renditions)
  const stored = await transact(async (tx) => {
    const refusal = mayManageSettings(actor)
    if (refusal) return refuse(refusal)
    await tx.logo.create({ data: { id, width, height, sha256: hash } })
    const facts = { imageId: id, width, height }
    await appendEvent(tx, { name: 'site.logo-uploaded', actor, site: true, at: now, facts })
    return ok({ imageId: id, width, height })
  })
  if (!stored.ok) await removeRenditions(id)
  return stored
}

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import { db } from '#lib/db/client.ts'
import { loadUnchecked } from '#lib/db/load-facts.ts'
import { type Renditions, removeRenditions, renditionsOf, writeRenditions } from '#lib/db/renditions.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { judge } from '#lib/newsroom/workflow.ts'
import { Seen } from './input.ts'
import { openArticle } from './open-article.ts'
import { setMetadata } from './save-metadata.ts'

/** 20 MB: what a good camera makes. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024

export const UploadImage = Seen.extend({
  fileName: z.string().trim().min(1).max(200),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
type Input = z.infer<typeof UploadImage>

/**
 * Makes a picture the lead image of an article. JPEG, PNG and WebP, judged by their content and not by name or header;
 * its four renditions are on disk before the row names them, and gone again when the article refuses them.
 */
export async function uploadImage(
  actor: Actor,
  input: Input,
  now: Date,
): Promise<Result<{ imageId: string; version: number }, Refusal>> {
  if (input.bytes.byteLength > MAX_IMAGE_BYTES)
    return refuse({ kind: 'invalid', field: 'leadImage', problem: 'tooLarge' })
  // Whoever may not write is told before their picture is worked on; what counts is asked again when it is stored.
  const seen = await loadUnchecked(db(), input.articleId, actor)
  if (!seen) return refuse({ kind: 'not-found' })
  const verdict = judge('save', seen.facts, actor, now)
  if (!verdict.ok) return verdict
  const renditions = await renditionsOf(input.bytes)
  if (!renditions) return refuse({ kind: 'invalid', field: 'leadImage', problem: 'notAnImage' })
  const imageId = uuidv7(now)
  await writeRenditions(imageId, renditions)
  const stored = await storeImage(actor, input, imageId, renditions, now)
  if (!stored.ok) await removeRenditions(imageId)
  return stored
}

const storeImage = (actor: Actor, input: Input, imageId: string, renditions: Renditions, now: Date) =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'save', actor, input, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' } as Refusal)
    const { loaded } = opened.value
    const { width, height, files } = renditions
    const widths = [...new Set(files.map((file) => file.width))].sort((a, b) => a - b)
    await tx.image.create({
      data: {
        id: imageId,
        articleId: input.articleId,
        byId: actor.id,
        at: now,
        width,
        height,
        widths,
        sha256: sha256(input.bytes),
        fileName: input.fileName,
      },
    })
    await appendEvent(tx, {
      name: 'article.image-uploaded',
      actor,
      articleId: input.articleId,
      at: now,
      facts: { imageId, width, height },
    })
    const metadata = { ...loaded.metadata, leadImage: { imageId, caption: '', credit: '', alt: '' } }
    return ok({
      imageId,
      ...(await setMetadata(tx, loaded, actor, { metadata, sectionId: loaded.row.sectionId }, now)),
    })
  })

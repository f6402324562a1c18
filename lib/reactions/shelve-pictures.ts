import type { Event } from '#lib/db/client.ts'
import { db } from '#lib/db/client.ts'
import { lockArticle } from '#lib/db/load-facts.ts'
import { shelveRenditions } from '#lib/db/renditions.ts'

/**
 * Puts the pictures of a retracted story out of readers' reach, and of a web server that sends files by itself; brings
 * them back with the story. Its row is held meanwhile: neither a retraction nor a restoration comes in between.
 */
export async function shelvePictures({ articleId }: Pick<Event, 'articleId'>): Promise<void> {
  if (!articleId) return
  await db().$transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const { publication, images } = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { publication: true, images: { select: { id: true } } },
    })
    for (const { id } of images) await shelveRenditions(id, publication === 'retracted' ? 'withheld' : 'media')
  })
}

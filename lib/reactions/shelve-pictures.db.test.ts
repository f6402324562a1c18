import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { restoreArticle } from '#lib/commands/article/restore-article.ts'
import { retractArticle } from '#lib/commands/article/retract-article.ts'
import { uploadImage } from '#lib/commands/article/upload-image.ts'
import { done, foundTestNewsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { folderOf } from '#lib/db/renditions.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { shelvePictures } from './shelve-pictures.ts'

const GROUND = { reason: 'childFuture' as const, text: 'Berita ini memuat foto anak yang seharusnya dilindungi.' }

test('pictures of a retracted story are withheld, come back with it, and are where it is whatever comes twice or late', async () => {
  const newsroom = await foundTestNewsroom()
  const articleId = await storyIn(newsroom, factsFor({ publication: 'live', liveHash: HASH_A }))
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#b3341f' } })
    .webp()
    .toBuffer()
  const input = { articleId, version: (await seen(articleId)).version, fileName: 'foto.webp', bytes }
  const { imageId } = done(await uploadImage(newsroom.cast.ani, input, NOW))
  const lies = (): string[] => (['media', 'withheld'] as const).filter((shelf) => existsSync(folderOf(imageId, shelf)))

  await shelvePictures({ articleId })
  expect(lies()).toEqual(['media'])
  done(await retractArticle(newsroom.cast.dewi, { ...(await seen(articleId)), ...GROUND }, NOW))
  for (let times = 0; times < 2; times += 1) await shelvePictures({ articleId })
  expect(lies()).toEqual(['withheld'])
  done(await restoreArticle(newsroom.cast.dewi, await seen(articleId), NOW))
  // The jobs of both events, at once and in any order.
  await Promise.all([shelvePictures({ articleId }), shelvePictures({ articleId })])
  expect(lies()).toEqual(['media'])
})

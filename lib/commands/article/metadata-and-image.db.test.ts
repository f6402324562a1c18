import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { createArticle } from './create-article.ts'
import { saveMetadata } from './save-metadata.ts'
import { MAX_IMAGE_BYTES, uploadImage } from './upload-image.ts'

let newsroom: Newsroom
let articleId: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Judul', 'Isi.') }
  articleId = done(await createArticle(newsroom.cast.ani, input, NOW)).articleId
})

const picture = (width: number, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: '#b3341f' } }).withExif({ IFD0: { Copyright: 'rahasia' } })
const upload = async (bytes: Uint8Array, actor = newsroom.cast.ani) => {
  const { version } = await seen(articleId)
  return uploadImage(actor, { articleId, version, fileName: 'foto.jpg', bytes }, NOW)
}
const media = () => join(env().DATA_DIR, 'media')
const fileOf = (imageId: string, name: string) => join(media(), imageId, name)

describe('uploading a lead image', () => {
  test('makes four widths in WebP and JPEG without the metadata that betrays a source', async () => {
    const { imageId } = done(await upload(await picture(2000).jpeg().toBuffer()))
    for (const width of [400, 800, 1200, 1600]) {
      for (const format of ['webp', 'jpg']) {
        const made = await sharp(fileOf(imageId, `${width}.${format}`)).metadata()
        expect([made.width, made.exif]).toEqual([width, undefined])
      }
    }
    expect(await db().image.findUniqueOrThrow({ where: { id: imageId } })).toMatchObject({ width: 2000, height: 900 })
  })

  test('never enlarges a small picture', async () => {
    const { imageId } = done(await upload(await picture(640, 480).png().toBuffer()))
    expect((await db().image.findUniqueOrThrow({ where: { id: imageId } })).widths).toEqual([400, 640])
  })

  test('judges the type by the content, whatever the name says', async () => {
    const notImages = ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', '<script>alert(1)</script>', '']
    for (const text of notImages) {
      expect(await upload(new TextEncoder().encode(text))).toMatchObject({ refusal: { problem: 'notAnImage' } })
    }
    expect(await upload(await picture(50, 50).gif().toBuffer())).toMatchObject({ refusal: { problem: 'notAnImage' } })
    const whole = await picture(800).jpeg().toBuffer()
    expect(await upload(whole.subarray(0, whole.length / 2))).toMatchObject({ refusal: { problem: 'notAnImage' } })
  })

  test('refuses more than 20 MB and whoever may not write', async () => {
    expect(await upload(new Uint8Array(MAX_IMAGE_BYTES + 1))).toMatchObject({ refusal: { problem: 'tooLarge' } })
    const indra = await upload(await picture(500).webp().toBuffer(), newsroom.cast.indra)
    expect(indra).toMatchObject({ refusal: { kind: 'not-allowed' } })
  })

  test('leaves no files behind when somebody was first', async () => {
    const bytes = await picture(500).webp().toBuffer()
    const before = readdirSync(media()).sort()
    const result = await uploadImage(newsroom.cast.ani, { articleId, version: 7, fileName: 'a.webp', bytes }, NOW)
    expect(result).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await db().image.count({ where: { articleId } })).toBe(0)
    expect(readdirSync(media()).sort()).toEqual(before)
  })
})

describe('saving metadata', () => {
  const saveWith = async (over: object, actor = newsroom.cast.ani, version?: number) => {
    const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const metadata = { ...(row.metadata as unknown as Metadata), ...over } as never
    return saveMetadata(actor, { articleId, version: version ?? row.version, sectionId: row.sectionId, metadata }, NOW)
  }
  const stored = async () =>
    (await db().article.findUniqueOrThrow({ where: { id: articleId } })).metadata as unknown as Metadata

  test('keeps one of two spellings of a tag and what the first author wrote when somebody else was first', async () => {
    done(await saveWith({ tags: ['Armenia', 'armenia', 'Diplomasi'] }))
    expect((await stored()).tags).toEqual(['Armenia', 'Diplomasi'])
    expect(await saveWith({ tags: [] }, newsroom.cast.budi, 0)).toMatchObject({
      refusal: { kind: 'stale', by: 'Ani Wulandari', event: 'article.metadata-saved' },
    })
    expect((await stored()).tags).toEqual(['Armenia', 'Diplomasi'])
  })

  test('refuses a malformed slug, a stranger in the credits and the picture of another story', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000'
    expect(await saveWith({ slug: 'Tidak Sah', slugTouched: true })).toMatchObject({ refusal: { field: 'slug' } })
    const credits = [{ role: 'writer', name: 'X', userId: nobody }]
    expect(await saveWith({ credits })).toMatchObject({ refusal: { field: 'credits', problem: 'unknown' } })
    const leadImage = { imageId: nobody, caption: '', credit: '', alt: '' }
    expect(await saveWith({ leadImage })).toMatchObject({ refusal: { field: 'leadImage', problem: 'unknown' } })
  })

  test('writes no event when nothing changed', async () => {
    done(await saveWith({}))
    expect(await db().event.count({ where: { articleId, name: 'article.metadata-saved' } })).toBe(0)
  })
})

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf } from '#lib/db/renditions.ts'
import { env } from '#lib/env.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { shareFile, sharePath } from '#lib/newsroom/share-image.ts'
import { paletteOf } from '#lib/newsroom/theme/palette.ts'
import { readShareImage, type StoryToShare } from '#lib/queries/site/read-share-image.ts'
import { reportFailure } from '../failure.ts'
import { drawHeadline, drawPicture } from './draw.ts'

const NUMBER = /^[1-9]\d{0,8}$/
const FILE = /^[0-9a-f]{16}\.jpg$/

/** Pictures being made: each once, one at a time, and no more than this many wait, whoever asks for them. */
const MOST_WAITING = 30
const making = new Map<string, Promise<Buffer>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * The picture of a live story for link previews, made when it is first asked for and kept beside other pictures, where a
 * web server finds it. An earlier picture's name leads to the present one; of a story that is not live there is none,
 * even before its file is gone.
 */
export async function shareImageResponse(number: string, file: string): Promise<Response> {
  if (!NUMBER.test(number) || !FILE.test(file)) return none(404)
  try {
    const story = await readShareImage(Number(number))
    if (!story) return none(404)
    const present = shareFile(story, sha256)
    if (present !== file) return none(302, { location: sharePath(Number(number), present) })
    const kept = await readFile(pathOf(number, file)).catch(() => null)
    if (kept) return picture(kept)
    const asked = make(number, file, story)
    return asked ? picture(await asked) : none(503, { 'retry-after': '5' })
  } catch (error) {
    reportFailure(`share image ${number}`, error)
    return none(500)
  }
}

export const shareFolder = (number: number | string): string => join(env().DATA_DIR, 'media', 'bagikan', String(number))
const pathOf = (number: string, file: string): string => join(/* turbopackIgnore: true */ shareFolder(number), file)

function make(number: string, file: string, story: StoryToShare): Promise<Buffer> | null {
  const flying = making.get(file)
  if (flying) return flying
  if (making.size >= MOST_WAITING) return null
  const made = last.then(() => draw(story)).then((bytes) => keep(number, file, bytes))
  last = made.catch(() => undefined)
  making.set(file, made)
  return made.finally(() => making.delete(file))
}

async function draw({ siteName, headline, imageId, width, theme }: StoryToShare): Promise<Buffer> {
  const palette = paletteOf(theme, 'light')
  if (!imageId || !width) return drawHeadline(headline, siteName, palette)
  const lead = join(/* turbopackIgnore: true */ folderOf(imageId), `${width}.jpg`)
  return drawPicture(await readFile(lead), siteName, palette)
}

/** A reader of the folder never meets half a picture. */
async function keep(number: string, file: string, bytes: Buffer): Promise<Buffer> {
  await mkdir(shareFolder(number), { recursive: true })
  const half = `${pathOf(number, file)}.half`
  await writeFile(half, bytes)
  await rename(half, pathOf(number, file))
  return bytes
}

const picture = (bytes: Buffer): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })

const none = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status,
    headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers },
  })

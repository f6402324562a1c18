import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { env } from '#lib/env.ts'

/** Widths in pixels of what readers get; never wider than the original. */
export const WIDTHS = [400, 800, 1200, 1600] as const
const MAX_PIXELS = 80_000_000

type File = { width: number; format: 'webp' | 'jpg'; bytes: Buffer }
export type Renditions = { width: number; height: number; files: File[] }

/**
 * The picture upright in up to four widths, each as WebP and JPEG; null when the bytes are no JPEG, PNG or WebP, or too
 * many pixels. The colour profile is kept; EXIF is not, since a phone writes into it where a source lives.
 */
export async function renditionsOf(bytes: Uint8Array): Promise<Renditions | null> {
  try {
    const original = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    const { format, autoOrient } = await original.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format)) return null
    const { width, height } = autoOrient
    const widths = [...new Set(WIDTHS.map((one) => Math.min(one, width)))]
    const files = await Promise.all(widths.flatMap((one) => filesOf(original, one)))
    return { width, height, files }
  } catch {
    // sharp throws on whatever it cannot decode: that is the answer, not an accident.
    return null
  }
}

function filesOf(original: Sharp, width: number): Promise<File>[] {
  const resized = original.clone().autoOrient().resize({ width }).keepIccProfile()
  // Effort 4, the default, takes more than twice the time for files that are 6 per cent smaller.
  const webp = resized.clone().webp({ quality: 80, effort: 2 }).toBuffer()
  const jpg = resized.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: true }).toBuffer()
  return [
    webp.then((bytes) => ({ width, format: 'webp', bytes })),
    jpg.then((bytes) => ({ width, format: 'jpg', bytes })),
  ]
}

/** Twice what the masthead shows on the widest screen, in pixels. */
const LOGO = { width: 1520, height: 160 } as const

/** A logo without the empty edge around it, its transparency kept, never larger than it was; else as `renditionsOf`. */
export async function logoOf(bytes: Uint8Array): Promise<Renditions | null> {
  try {
    const original = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    if (!['jpeg', 'png', 'webp'].includes((await original.metadata()).format)) return null
    const trimmed = await original.autoOrient().trim({ threshold: 8 }).png().toBuffer()
    const { data, info } = await sharp(trimmed)
      .resize({ ...LOGO, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 92, alphaQuality: 100 })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    return width < 16 || height < 16 ? null : { width, height, files: [{ width, format: 'webp', bytes: data }] }
  } catch {
    // As above.
    return null
  }
}

/** Beside what everybody may have, what nobody but members sees: pictures of retracted stories. */
export type Shelf = 'media' | 'withheld'

export const folderOf = (imageId: string, shelf: Shelf = 'media'): string =>
  join(/* turbopackIgnore: true */ env().DATA_DIR, shelf, imageId)

/** Writes the files beside their place and moves the folder there at once: a reader never meets half a picture. */
export async function writeRenditions(imageId: string, { files }: Renditions): Promise<void> {
  const folder = folderOf(imageId)
  const half = `${folder}.half`
  await mkdir(half, { recursive: true })
  for (const { width, format, bytes } of files) await writeFile(join(half, `${width}.${format}`), bytes)
  await rename(half, folder)
}

/** Moves a picture to a shelf at once; one that is there already stays. */
export async function shelveRenditions(imageId: string, shelf: Shelf): Promise<void> {
  const folder = folderOf(imageId, shelf)
  await mkdir(dirname(folder), { recursive: true })
  await rename(folderOf(imageId, shelf === 'media' ? 'withheld' : 'media'), folder).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    },
  )
}

export const removeRenditions = (imageId: string): Promise<void> =>
  rm(folderOf(imageId), { recursive: true, force: true })

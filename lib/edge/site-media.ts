import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { folderOf, type Shelf } from '#lib/db/renditions.ts'

const IMAGE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const FILE = /^[1-9]\d{1,4}\.(webp|jpg)$/
const TYPES = { webp: 'image/webp', jpg: 'image/jpeg' } as const

type Method = 'GET' | 'HEAD'

/** A rendition of a picture. Its file never changes, so whoever has it need not ask again. 404 for any other name. */
export const mediaResponse = (method: Method, imageId: string, file: string): Promise<Response> =>
  respond(method, imageId, file, ['media'], 'public, max-age=31536000, immutable')

/** The same for a member, who also sees the pictures of retracted stories. Nobody else keeps it. */
export const memberMediaResponse = (method: Method, imageId: string, file: string): Promise<Response> =>
  respond(method, imageId, file, ['media', 'withheld'], 'private, max-age=3600')

async function respond(
  method: Method,
  imageId: string,
  file: string,
  shelves: readonly Shelf[],
  cacheControl: string,
): Promise<Response> {
  const format = FILE.exec(file)?.[1]
  if (!format || !IMAGE_ID.test(imageId)) return notFound()
  const handle = await openIn(shelves, imageId, file)
  if (!handle) return notFound()
  const { size } = await handle.stat()
  const headers = {
    'content-type': TYPES[format as keyof typeof TYPES],
    'content-length': String(size),
    'cache-control': cacheControl,
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  if (method === 'GET')
    return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>, { headers })
  await handle.close()
  return new Response(null, { headers })
}

async function openIn(shelves: readonly Shelf[], imageId: string, file: string): Promise<FileHandle | null> {
  for (const shelf of shelves) {
    const handle = await open(join(/* turbopackIgnore: true */ folderOf(imageId, shelf), file)).catch(absent)
    if (handle) return handle
  }
  return null
}

export const notFound = (): Response =>
  new Response(null, { status: 404, headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } })

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '#lib/env.ts'

const IMAGE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const FILE = /^[1-9]\d{1,4}\.(webp|jpg)$/
const TYPES = { webp: 'image/webp', jpg: 'image/jpeg' } as const

/** A rendition of a picture. Its file never changes, so whoever has it need not ask again. 404 for any other name. */
export async function mediaResponse(method: 'GET' | 'HEAD', imageId: string, file: string): Promise<Response> {
  const format = FILE.exec(file)?.[1]
  if (!format || !IMAGE_ID.test(imageId)) return notFound()
  const handle = await open(/* turbopackIgnore: true */ join(env().DATA_DIR, 'media', imageId, file)).catch(absent)
  if (!handle) return notFound()
  const { size } = await handle.stat()
  const headers = {
    'content-type': TYPES[format as keyof typeof TYPES],
    'content-length': String(size),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  if (method === 'GET')
    return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>, { headers })
  await handle.close()
  return new Response(null, { headers })
}

const notFound = (): Response =>
  new Response(null, { status: 404, headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } })

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

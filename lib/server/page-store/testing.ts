// biome-ignore-all lint/style/noRestrictedImports: the store stands before the routes, and is tried with the real ones
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { vi } from 'vitest'
import { ORIGIN, visit } from '#app/(site)/testing.ts'
import { env } from '#lib/env.ts'
import { readRetractedSince } from '#lib/queries/site/read-retracted-since.ts'
import { createPageStore, type PageStore } from '../page-store.ts'

/** Page stores for tests, as server.ts composes them. Used by tests only. */
export type Instance = {
  store: PageStore
  server: Server
  folder: string
  rendered: string[]
  /** What stands between the store and the routes: a test breaks or holds it. */
  before: (path: string) => Promise<void>
}
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

const SMALL = { bytes: 4_000_000, pages: 1_000 }

/** A store with the real routes behind it, on a port of its own. */
export async function start(name: string, limits = SMALL): Promise<Instance> {
  const folder = join(env().DATA_DIR, name)
  const instance = { folder, rendered: [] as string[], before: async () => {} } as unknown as Instance
  instance.store = await createPageStore({
    render: async (path) => {
      instance.rendered.push(path)
      await instance.before(path)
      const response = await visit(path)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      }
    },
    retractedSince: readRetractedSince,
    connectionString: env().DATABASE_URL,
    origin: ORIGIN,
    folder,
    limits,
  })
  instance.server = createServer((incoming, response) => {
    if (!instance.store.handle(incoming, response)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => instance.server.listen(0, '127.0.0.1', resolve))
  return instance
}

export function ask(
  { server }: Instance,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const bytes = await buffer(response)
      const text = (
        response.headers['content-encoding'] === 'br' && bytes.length ? brotliDecompressSync(bytes) : bytes
      ).toString()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
    })
    asked.on('error', reject)
    asked.end()
  })
}

export const cacheStatus = ({ headers }: Answer) => headers['cache-status']

/** Until the store has heard of it and says so. */
export const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

export async function stop({ server, store }: Instance): Promise<void> {
  server.close()
  server.closeAllConnections()
  await store.close()
}

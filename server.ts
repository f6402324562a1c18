import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { countReadings } from '#lib/commands/site/count-readings.ts'
import { closeDb } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { ADDRESS_HEADER } from '#lib/kit/address-header.ts'
import { readRetractedSince } from '#lib/queries/site/read-retracted-since.ts'
import { addressOf } from '#lib/server/address.ts'
import { createBeacons } from '#lib/server/beacon.ts'
import { type Collaboration, createCollaboration } from '#lib/server/collaboration.ts'
import { behind } from '#lib/server/page-store/behind.ts'
import { createPageStore, type PageStore } from '#lib/server/page-store.ts'
import { targetOf } from '#lib/server/target.ts'
import { startWorker } from '#lib/server/worker.ts'

/** The composition root: page store, Next, collaboration and worker in one process, on one port. */
const dev = process.argv.includes('--dev')
const { HOST, PORT, SITE_URL, DATABASE_URL, DATA_DIR, PAGE_STORE_MB } = env()

/**
 * Next listens for upgrades on the server of the first request and ends every socket that is not its own, ours too. It
 * gets one that nobody reaches; in development its hot reload is handed over below.
 */
const unreached = createServer()
const app = next({ dev, hostname: HOST, port: PORT, httpServer: unreached })
await app.prepare()
const handle = app.getRequestHandler()
const collaboration: Collaboration = createCollaboration()
const worker = await startWorker()
const beacons = createBeacons({ save: (batch) => countReadings(batch, new Date()) })

const back = await behind(handle, new URL(SITE_URL).host)
/** Pages are made anew for each request while the code changes under them. */
const store: PageStore | null = dev
  ? null
  : await createPageStore({
      render: back.render,
      retractedSince: readRetractedSince,
      connectionString: DATABASE_URL,
      origin: SITE_URL,
      folder: join(DATA_DIR, 'pages'),
      limits: { bytes: PAGE_STORE_MB * 1_000_000, pages: 100_000 },
    })

const server = createServer((request, response) => {
  const target = targetOf(request.method ?? '', request.url ?? '')
  if ('status' in target)
    return void response.writeHead(target.status, target.status === 204 ? { allow: 'GET, HEAD, OPTIONS' } : {}).end()
  request.url = target.url
  if (target.host) request.headers.host = target.host
  if (beacons.handle(request, response) || store?.handle(request, response)) return
  request.headers[ADDRESS_HEADER] = addressOf(request)
  handle(request, response).catch((error: unknown) => {
    console.error('[next]', error)
    response.writeHead(500).end()
  })
})
server.on('upgrade', (request, socket, head) => {
  const path = (request.url ?? '').split('?')[0]
  if (path === '/collab') collaboration.handleUpgrade(request, socket, head)
  else if (dev) unreached.emit('upgrade', request, socket, head)
  else socket.destroy()
})
server.listen(PORT, HOST)

let closing: Promise<void> | undefined

/** Typing under way is stored before the database connection goes: order matters. */
async function close(): Promise<void> {
  server.close()
  await collaboration.close()
  server.closeAllConnections()
  await beacons.close()
  await worker.close()
  await store?.close()
  back.close()
  await closeDb()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('[close]', error)
        process.exit(1)
      },
    )
  })
}

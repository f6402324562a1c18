import { createServer } from 'node:http'
import next from 'next'
import { closeDb } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { ADDRESS_HEADER } from '#lib/kit/address-header.ts'
import { addressOf } from '#lib/server/address.ts'
import { type Collaboration, createCollaboration } from '#lib/server/collaboration.ts'
import { startWorker } from '#lib/server/worker.ts'

/** The composition root: Next, collaboration and worker in one process, on one port. */
const dev = process.argv.includes('--dev')
const { HOST, PORT } = env()

const app = next({ dev, hostname: HOST, port: PORT })
await app.prepare()
const handle = app.getRequestHandler()
const upgrade = app.getUpgradeHandler()
const collaboration: Collaboration = createCollaboration()
const worker = await startWorker()

const server = createServer((request, response) => {
  request.headers[ADDRESS_HEADER] = addressOf(request)
  handle(request, response).catch((error: unknown) => {
    console.error('[next]', error)
    response.writeHead(500).end()
  })
})
server.on('upgrade', (request, socket, head) => {
  const path = (request.url ?? '').split('?')[0]
  if (path === '/collab') collaboration.handleUpgrade(request, socket, head)
  else if (dev) void upgrade(request, socket, head)
  else socket.destroy()
})
server.listen(PORT, HOST)

let closing: Promise<void> | undefined

/** Typing under way is stored before the database connection goes: order matters. */
async function close(): Promise<void> {
  server.close()
  await collaboration.close()
  server.closeAllConnections()
  await worker.close()
  await closeDb()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    closing ??= close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('[close]', error)
        process.exit(1)
      },
    )
  })
}

import { randomUUID } from 'node:crypto'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { ADDRESS_HEADER } from '#lib/kit/address-header.ts'
import type { Rendered } from './page.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A page that takes longer is given up, in milliseconds. */
const PATIENCE = 20_000
const KEY = 'x-page-store'

/**
 * A way from the page store to Next that nobody else can take: a server on a port of loopback's own, which answers only
 * those who know its key. Next is asked for the bare page: no cookie, no query, no header of any reader ever reaches it.
 */
export async function behind(handle: Handler, host: string) {
  const key = randomUUID()
  const server = createServer((incoming, response) => {
    if (incoming.headers[KEY] !== key) return void response.writeHead(404).end()
    delete incoming.headers[KEY]
    incoming.headers[ADDRESS_HEADER] = '127.0.0.1'
    handle(incoming, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  return {
    render: (path: string): Promise<Rendered> =>
      new Promise((resolve, reject) => {
        const headers = { host, [KEY]: key }
        const asked = request({ host: '127.0.0.1', port, path, agent, headers, timeout: PATIENCE }, (response) => {
          buffer(response).then(
            (body) => resolve({ status: response.statusCode ?? 500, headers: flat(response), body }),
            reject,
          )
        })
        asked.on('timeout', () => asked.destroy(new Error(`no page within ${PATIENCE / 1000} s`)))
        asked.on('error', reject)
        asked.end()
      }),
    close: (): void => {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

const flat = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

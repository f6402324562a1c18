import type { ServerResponse } from 'node:http'

/** Between `writeHead` and `end`, Node keeps the head of an answer as a text. */
type Unwritten = ServerResponse & { _header: string | null; _keepAliveTimeout?: number }

/** The head of an answer with 200 as it goes over the wire, but for what belongs to one moment and one connection. */
export const headText = (headers: readonly string[]): string => {
  const lines = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}\r\n`] : []))
  return `HTTP/1.1 200 OK\r\n${lines.join('')}`
}

/**
 * Gives an answer a head that was made before; false when the connection ends with the answer, for which Node makes it.
 * `writeHead` checks and joins every header anew for each answer, about a quarter of what an answer from memory costs.
 * There is no public way around it; `page-store.db.test.ts` compares the two heads on the wire.
 */
export function writeKeptHead(response: ServerResponse, text: string): boolean {
  if (!response.shouldKeepAlive) return false
  const unwritten = response as Unwritten
  unwritten._header = text + momentary(unwritten._keepAliveTimeout ?? 0)
  return true
}

let second = 0
let timeout = -1
let said = ''

/** `Date` (RFC 9110 §6.6.1), made once a second, and how long the connection stays open. */
function momentary(keepAliveTimeout: number): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second || timeout !== keepAliveTimeout) {
    second = now
    timeout = keepAliveTimeout
    const stays = keepAliveTimeout ? `Keep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000)}\r\n` : ''
    said = `Date: ${new Date(now * 1000).toUTCString()}\r\nConnection: keep-alive\r\n${stays}\r\n`
  }
  return said
}

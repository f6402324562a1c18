import type { ServerResponse } from 'node:http'
import type { Encoding } from '#lib/kit/negotiate.ts'

/** What the answers with a page have in common, as `writeHead` takes it and as it goes over the wire. */
export type Head = { list: readonly string[]; text: string }

/** What belongs to one page in one encoding. */
type Own = { encoding: Encoding; etag: string; size: number }

/** `Cache-Status` (RFC 9211) of a page that is sent as it is kept. */
export const HIT = 'Naskah; hit'

export function headOf(headers: Record<string, string>): Head {
  const list = [...Object.entries(headers).flat(), 'vary', 'Accept-Encoding']
  const lines = list.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${list[at + 1]}\r\n`] : []))
  return { list, text: `HTTP/1.1 200 OK\r\n${lines.join('')}cache-status: ${HIT}\r\n` }
}

/** All headers of an answer with a page, for `writeHead`. */
export const listOf = ({ list }: Head, { encoding, etag, size }: Own, status: string): string[] => [
  ...list,
  'etag',
  etag,
  ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  'content-length',
  String(size),
  'cache-status',
  status,
]

/** Between `writeHead` and `end`, Node keeps the head of an answer as a text. */
type Unwritten = ServerResponse & { _header: string | null; _keepAliveTimeout?: number }

/**
 * Gives an answer a head whose common part was made before; false when the connection ends with the answer, for which
 * Node makes it. `writeHead` checks and joins every header anew for each answer, about a quarter of what an answer from
 * memory costs. There is no public way around it; `page-store.db.test.ts` compares the two heads on the wire.
 */
export function writeKeptHead(response: ServerResponse, { text }: Head, { encoding, etag, size }: Own): boolean {
  if (!response.shouldKeepAlive) return false
  const unwritten = response as Unwritten
  const coding = encoding === 'identity' ? '' : `content-encoding: ${encoding}\r\n`
  const own = `etag: ${etag}\r\n${coding}content-length: ${size}\r\n`
  unwritten._header = text + own + momentary(unwritten._keepAliveTimeout ?? 0)
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

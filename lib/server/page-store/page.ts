import { promisify } from 'node:util'
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib'
import type { Encoding } from '#lib/kit/negotiate.ts'
import { AWAITS_HEADER } from '#lib/kit/page-headers.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { ownPath, storyNumberOf } from '#lib/newsroom/site-links.ts'

/** What rendering a path answered, whatever it is. Header names are in lower case. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** A page as it is kept: compressed once, sent as it is. */
export type Page = {
  br: Buffer
  gzip: Buffer
  /** Bytes of the page as it is read, unpacked. */
  length: number
  /** Without quotation marks; each encoding has a tag of its own (RFC 9110 §8.8.3). */
  tag: string
  /** Headers of every answer with this page, but those that depend on the encoding. */
  headers: Record<string, string>
  mentions: Uint32Array
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Above it a page takes ten times as long for a third of a per cent, and its first reader waits. */
const BROTLI_QUALITY = 7

/** Headers that belong to one answer or one connection, or that we write ourselves. */
const OWN = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'etag',
  'vary',
  AWAITS_HEADER,
])

/** Whether an answer may be kept for everybody (RFC 9111 §3): a whole document that says nothing to the contrary. */
export function mayBeKept({ status, headers }: Rendered): boolean {
  return status === 200 && !headers['set-cookie'] && !/no-store|private/.test(headers['cache-control'] ?? '')
}

export async function toPage({ headers, body }: Rendered, origin: string): Promise<Page> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })])
  return {
    br,
    gzip: gz,
    length: body.length,
    tag: sha256(body.toString('latin1')).slice(0, 27),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name))),
    mentions: mentionsIn(body.toString('utf8'), headers[AWAITS_HEADER] ?? '', origin),
  }
}

/** Numbers of the stories that a document leads to, and of those that it said it would lead to were they live. */
function mentionsIn(html: string, said: string, origin: string): Uint32Array {
  const numbers = new Set(said.split(',').filter(Boolean).map(Number))
  for (const [, href = ''] of html.matchAll(/(?:href="|<loc>|"url": ?"|<link>)([^"<]+)/g)) {
    const number = storyNumberOf(ownPath(href.replaceAll('&amp;', '&'), origin) ?? '')
    if (number !== null) numbers.add(number)
  }
  return Uint32Array.from(numbers)
}

/** The bytes for one reader. Whoever cannot unpack gets them unpacked: rare, so they are not kept. */
export const bytesOf = (page: Pick<Page, 'br' | 'gzip'>, encoding: Encoding): Buffer =>
  encoding === 'br' ? page.br : encoding === 'gzip' ? page.gzip : gunzipSync(page.gzip)

/** What a page takes of the store's memory, in bytes, its place in the tables included. */
export const sizeOf = ({ br, gzip: gz, mentions }: Page): number => br.length + gz.length + mentions.byteLength + 2_000

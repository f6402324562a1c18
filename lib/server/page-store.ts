import type { IncomingMessage, ServerResponse } from 'node:http'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { demandsTag, encodingFor, matchesTag } from '#lib/kit/negotiate.ts'
import { AWAITS_HEADER } from '#lib/kit/page-headers.ts'
import { needsQuery } from '#lib/newsroom/old-address.ts'
import { isPublicPage } from '#lib/newsroom/public-path.ts'
import { listen } from './listen.ts'
import { Files } from './page-store/files.ts'
import { Fill } from './page-store/fill.ts'
import { HIT, listOf, writeKeptHead } from './page-store/head.ts'
import { bytesOf, type Rendered } from './page-store/page.ts'
import { type Entry, etagOf, type Limits, Shelf } from './page-store/shelf.ts'

type Options = {
  /** Asks Next for the page of a path. */
  render: (path: string) => Promise<Rendered>
  /** Numbers of the stories that are retracted now and were not yet at `since`. */
  retractedSince: (since: Date) => Promise<readonly number[]>
  connectionString: string
  origin: string
  folder: string
  limits: Limits
}

/** Longer paths name nothing of ours (RFC 9110 §15.5.15). */
const LONGEST_PATH = 2_000
/**
 * After a failure the last good copy is sent for so long without trying anew, in milliseconds: of that page, or of all
 * of them while the database is not heard. A path that always fails must not hold back the others.
 */
const BREATH = 1_000
/** A reader of a page that has a last good copy waits this long for a newer one, in milliseconds. */
const PATIENCE = 2_000
/**
 * A connection that broke without a word is found out within two of these, in milliseconds; until then readers see what
 * has changed meanwhile. What changes is shown within a second.
 */
const HEARTBEAT = 400

export type PageStore = {
  /** Answers a request for a public page; false for what is none. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
  size(): { pages: number; bytes: number }
  close(): Promise<void>
}

/**
 * The public pages as readers get them: rendered once, kept compressed, sent from memory, taken back in the transaction
 * that changed them. When a page cannot be rendered, its last good copy is sent and says so (`Cache-Status`, RFC 9211).
 */
export async function createPageStore(options: Options): Promise<PageStore> {
  const files = new Files(options.folder)
  await files.clear() // nobody told us what changed while we were away
  const shelf = new Shelf(files, options.limits)
  const fill = new Fill(shelf, options.render, options.origin)
  let lostAt: Date | null = new Date()
  let restUntil = 0

  const listener = listen({
    connectionString: options.connectionString,
    channel: EVENT_CHANNEL,
    heartbeat: HEARTBEAT,
    longestPause: HEARTBEAT,
    onMessage: (payload) => {
      const { touched } = JSON.parse(payload) as Heard
      if (!touched) return
      shelf.touch(touched)
      fill.touch(touched)
    },
    onLost: () => {
      lostAt ??= new Date()
      fill.heard = false
      shelf.doubt()
    },
    onGap: () => void hearAgain().catch((error) => reportFailure('page store', error)),
  })

  /** Before any last good copy is sent again: what was retracted unheard has none. */
  async function hearAgain(): Promise<void> {
    shelf.doubt()
    fill.touch({ kind: 'all' })
    if (lostAt && shelf.size.pages > 0) {
      for (const number of await options.retractedSince(new Date(lostAt.getTime() - PATIENCE)))
        shelf.touch({ kind: 'story', number, lists: [], forget: true })
    }
    lostAt = null
    restUntil = 0
    fill.heard = true
  }

  const rests = ({ restUntil: own }: Entry): boolean => Date.now() < (lostAt ? Math.max(restUntil, own) : own)
  /** One reader waits for a page that is slow to come: all others get the last good copy until it is there, or given up. */
  function rest(entry: Entry | undefined, slow: Promise<unknown> | null): void {
    restUntil = Date.now() + BREATH
    if (!entry) return
    entry.restUntil = slow ? Number.POSITIVE_INFINITY : restUntil
    void slow?.finally(() => {
      entry.restUntil = 0
    })
  }

  async function serve(path: string, search: string, request: IncomingMessage, response: ServerResponse) {
    const old = shelf.entry(path)
    if (old && rests(old) && (await sendKept(path, old, request, response, STALE))) return
    const filling = fill.fill(path)
    const outcome = await (old ? Promise.race([filling, later(PATIENCE)]) : filling)
    if (outcome === null || outcome.kind === 'failed') {
      const last = shelf.entry(path)
      rest(last, outcome ? null : filling)
      if (last && (await sendKept(path, last, request, response, STALE))) return
      const rendered = outcome === null ? await filling : outcome
      return sendPassing(rendered.kind === 'kept' ? null : rendered.rendered, search, request, response)
    }
    if (outcome.kind === 'passing') return sendPassing(outcome.rendered, search, request, response)
    const entry = shelf.entry(path)
    if (entry && (await sendKept(path, entry, request, response, FILLED))) return
    sendPassing(null, search, request, response)
  }

  async function sendKept(
    path: string,
    entry: Entry,
    request: IncomingMessage,
    response: ServerResponse,
    status: string,
  ): Promise<boolean> {
    const body = await shelf.body(path)
    if (body) send(entry, body, request, response, status)
    return body !== null
  }

  return {
    handle(request, response) {
      const url = request.url ?? '/'
      const question = url.indexOf('?')
      const path = question < 0 ? url : url.slice(0, question)
      if (!isPublicPage(path) || (question >= 0 && needsQuery(url))) return false
      if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, response)
      if (path.length > LONGEST_PATH) return end(response, 414)
      const entry = shelf.entry(path)
      const body = entry && shelf.isFresh(entry) ? shelf.inMemory(path) : undefined
      if (entry && body) {
        send(entry, body, request, response, HIT)
        return true
      }
      const search = question < 0 ? '' : url.slice(question)
      const answered =
        entry && shelf.isFresh(entry)
          ? sendKept(path, entry, request, response, HIT).then((sent) => sent || serve(path, search, request, response))
          : serve(path, search, request, response)
      answered.catch((error: unknown) => {
        reportFailure(`page ${path}`, error)
        if (!response.headersSent) end(response, 500)
      })
      return true
    },
    size: () => shelf.size,
    async close() {
      await listener.close()
      await files.settled()
    },
  }
}

const FILLED = 'Naskah; fwd=miss; stored'
const STALE = 'Naskah; hit; detail=last-good-copy'
const PASSED = 'Naskah; fwd=miss'

const later = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref())

function send(
  entry: Entry,
  body: { br: Buffer; gzip: Buffer },
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: string,
): void {
  const encoding = encodingFor(headers['accept-encoding'] as string | undefined)
  const etag = etagOf(entry.tag, encoding)
  const demanded = headers['if-match']
  if (demanded !== undefined && !demandsTag(demanded, etag)) return void end(response, 412)
  const asked = headers['if-none-match']
  if (asked !== undefined && matchesTag(asked, etag)) {
    response.writeHead(304, [...withoutBody(entry.head.list), 'etag', etag, 'cache-status', status])
    return void response.end()
  }
  const own = { encoding, etag, size: entry.sizes[encoding] }
  if (status !== HIT || method !== 'GET' || !writeKeptHead(response, entry.head, own))
    response.writeHead(200, listOf(entry.head, own, status))
  response.end(method === 'HEAD' ? undefined : bytesOf(body, encoding))
}

/** RFC 9110 §15.4.5: what a 304 repeats. */
const REPEATED = new Set(['cache-control', 'vary', 'content-security-policy'])
const withoutBody = (heads: readonly string[]): string[] =>
  heads.flatMap((name, at) => (at % 2 === 0 && REPEATED.has(name) ? [name, heads[at + 1] as string] : []))

/** An answer that is not kept, as Next gave it. The query goes along to another address: a campaign's marks. */
function sendPassing(rendered: Rendered | null, search: string, { method }: IncomingMessage, response: ServerResponse) {
  if (!rendered) return void end(response, 503)
  const { status, body } = rendered
  const { connection, 'keep-alive': _, 'transfer-encoding': __, [AWAITS_HEADER]: ___, ...headers } = rendered.headers
  if (headers.location) headers.location += search
  response.writeHead(status, { ...headers, 'content-length': String(body.length), 'cache-status': PASSED })
  response.end(method === 'HEAD' ? undefined : body)
}

/** RFC 9110 §9.3.7 and §15.5.6. */
function refuseMethod({ method }: IncomingMessage, response: ServerResponse): true {
  response.writeHead(method === 'OPTIONS' ? 204 : 405, { allow: 'GET, HEAD, OPTIONS' })
  response.end()
  return true
}

function end(response: ServerResponse, status: number): true {
  response.writeHead(status, { 'cache-control': 'no-store' })
  response.end()
  return true
}

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { ReadingBatch } from '#lib/commands/site/count-readings.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { isOwnOrigin } from '#lib/edge/origin.ts'
import { isBot } from '#lib/newsroom/readings/bots.ts'
import { Tally } from '#lib/newsroom/readings/tally.ts'
import { addressOf } from './address.ts'
import { Pace } from './beacon/pace.ts'
import { type Beacon, LONGEST_BEACON, parseBeacon } from './beacon/parse.ts'

type Options = {
  /** Writes a batch once, however often it is handed over. */
  save: (batch: ReadingBatch) => Promise<unknown>
  /** How often what was counted is written, in milliseconds. */
  every?: number
  pace?: Pace
  now?: () => Date
}

const FLUSH_MS = 5_000
/** What openings of pages already told, so that a beacon that came twice counts once. */
const REMEMBERED = { max: 300_000, ttl: 30 * 60_000 }

export type Beacons = {
  /** Answers a request for `/api/beacon`; false for any other. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
  /** Writes what was counted until now; rejects when it could not, and keeps it. */
  flush(): Promise<void>
  close(): Promise<void>
}

/**
 * Counts what readers' pages tell, in memory, and writes the sums every few seconds. A batch keeps its id until it is
 * known to be written: handed over again after an answer that got lost, it counts once. A crash loses what was not
 * written yet. No address, no User-Agent and no page's id is kept.
 */
export function createBeacons({ save, every = FLUSH_MS, pace = new Pace(), now = () => new Date() }: Options): Beacons {
  const tally = new Tally()
  const told = new LRUCache<string, true>(REMEMBERED)
  let unsaved: ReadingBatch | null = null
  let saving: Promise<void> | null = null

  async function write(): Promise<void> {
    if (unsaved) {
      await save(unsaved)
      unsaved = null
    }
    if (tally.size === 0) return
    unsaved = { id: randomUUID(), ...tally.take() }
    await save(unsaved)
    unsaved = null
  }

  const flush = async (): Promise<void> => {
    await saving?.catch(() => {})
    saving = write()
    await saving
  }

  const timer = setInterval(() => {
    flush().catch((error: unknown) => reportFailure('readings', error))
  }, every)
  timer.unref()

  function count({ id, from, readings }: Beacon): void {
    for (const { line, reading } of readings) {
      const once = `${id} ${from} ${line}`
      if (told.has(once)) continue
      if (tally.add(from, reading, now())) told.set(once, true)
    }
  }

  async function answer(request: IncomingMessage): Promise<number> {
    const { headers, method } = request
    if (method !== 'POST') return 405
    if (!isOwn(request)) return 403
    if (!pace.allows(addressOf(request))) return 429
    const text = await bodyOf(request)
    if (text === null) return 413
    const beacon = parseBeacon(text)
    if (!beacon) return 400
    if (!isBot(headers['user-agent'])) count(beacon)
    return 204
  }

  return {
    handle(request, response) {
      const url = request.url ?? ''
      if (!url.startsWith(BEACON_PATH) || url.split('?')[0] !== BEACON_PATH) return false
      answer(request).then(
        (status) => end(response, status),
        () => response.destroy(), // the reader went away in the middle of it
      )
      return true
    },
    flush,
    async close() {
      clearInterval(timer)
      await flush().catch((error: unknown) => reportFailure('readings', error))
    },
  }
}

const BEACON_PATH = '/api/beacon'

/** Browsers say where a beacon comes from (Fetch Metadata); older ones at least their page's origin. */
function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return isOwnOrigin(headers.origin, headers.host)
}

/** Null for one that is longer than a beacon can be: nothing more of it is read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BEACON) return null
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LONGEST_BEACON) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...(status === 405 && { allow: 'POST' }),
    ...(status === 413 && { connection: 'close' }),
  })
  response.end()
}

import { LRUCache } from 'lru-cache'
import type { Encoding } from '#lib/kit/negotiate.ts'
import { isTouched, type Touched } from '#lib/newsroom/pages-touched.ts'
import type { Body, Files } from './files.ts'
import { type Head, headOf } from './head.ts'
import { type Page, sizeOf } from './page.ts'

/** A kept page without its bytes. A page that is not `fresh` is only a last good copy, for when no newer one can be had. */
export type Entry = {
  tag: string
  mentions: Uint32Array
  head: Head
  /** Bytes of the page in each encoding. */
  sizes: Record<Encoding, number>
  fresh: boolean
  era: number
  /** Until then it is not tried anew, in milliseconds since 1970. */
  restUntil: number
}

/** So many different heads are remembered. */
const MOST_HEADS = 1_000

export type Limits = {
  /** Bytes of compressed pages in memory, and of what is known of them. */
  bytes: number
  /** Pages that are known, in memory or as files. */
  pages: number
}

/**
 * The kept pages: bytes in memory as long as there is room, all of them as files. Only ever holds what `keep` was given;
 * decides by itself when a page is no longer fresh, never when to make it again.
 */
export class Shelf {
  readonly #entries: LRUCache<string, Entry>
  readonly #bodies: LRUCache<string, Body>
  readonly #files: Files
  readonly #heads = new LRUCache<string, Head>({ max: MOST_HEADS })
  /** Pages of an earlier era are not fresh: the way to drop all of them in no time. */
  #era = 0

  constructor(files: Files, limits: Limits) {
    this.#files = files
    this.#bodies = new LRUCache({ maxSize: limits.bytes, sizeCalculation: ({ br, gzip }) => br.length + gzip.length })
    this.#entries = new LRUCache({
      max: limits.pages,
      dispose: (_entry, path, reason) => {
        if (reason === 'set') return
        this.#bodies.delete(path)
        this.#files.remove(path)
      },
    })
  }

  entry(path: string): Entry | undefined {
    return this.#entries.get(path)
  }

  isFresh(entry: Entry): boolean {
    return entry.fresh && entry.era === this.#era
  }

  inMemory(path: string): Body | undefined {
    return this.#bodies.get(path)
  }

  /** The bytes of a known page, from its files when memory had no room; null when both are gone. */
  async body(path: string): Promise<Body | null> {
    const held = this.#bodies.get(path)
    if (held) return held
    const read = await this.#files.read(path)
    if (read) this.#bodies.set(path, read)
    return read
  }

  keep(path: string, page: Page): Entry {
    const entry: Entry = {
      tag: page.tag,
      mentions: page.mentions,
      head: this.#headOf(page.headers),
      sizes: { br: page.br.length, gzip: page.gzip.length, identity: page.length },
      fresh: true,
      era: this.#era,
      restUntil: 0,
    }
    const body = { br: page.br, gzip: page.gzip }
    this.#entries.set(path, entry)
    this.#bodies.set(path, body, { size: sizeOf(page) })
    this.#files.write(path, body, () => this.#entries.peek(path) === entry && this.isFresh(entry))
    return entry
  }

  /** Hundreds of thousands of pages have a handful of heads between them. */
  #headOf(headers: Page['headers']): Head {
    const key = JSON.stringify(headers)
    const known = this.#heads.get(key) ?? headOf(headers)
    this.#heads.set(key, known)
    return known
  }

  forget(path: string): void {
    this.#entries.delete(path)
  }

  /** Takes from readers what an event changed. */
  touch(touched: Touched): void {
    if (touched.kind === 'all') this.doubt()
    if (touched.kind === 'all' || touched.kind === 'none') return
    const found = [...this.#entries.entries()].filter(([path, { mentions }]) => isTouched({ path, mentions }, touched))
    for (const [path, entry] of found) {
      if (touched.kind === 'story' && touched.forget) this.#entries.delete(path)
      else if (entry.fresh) {
        entry.fresh = false
        this.#files.remove(path)
      }
    }
  }

  /** Nothing is known to be fresh any more. */
  doubt(): void {
    this.#era += 1
    void this.#files.clear()
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#entries.size, bytes: this.#bodies.calculatedSize }
  }
}

/** Other bytes have another tag. */
export const etagOf = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`

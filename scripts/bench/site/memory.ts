// Fills a store of the usual bounds with as many distinct pages as it is told, and prints what it holds then. A process of
// its own, so that its memory is the store's.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Files } from '#lib/server/page-store/files.ts'
import { Shelf } from '#lib/server/page-store/shelf.ts'

export type Held = { asked: number; pages: number; bytes: number; bound: number; heapMb: number; rssMb: number }

/** A page of the weight that articles have, compressed. */
const BR = 5_500
const GZIPPED = gzipSync(randomBytes(6_280))
const BATCH = 500

if (import.meta.main) {
  const asked = Number(process.argv[2])
  const folder = await mkdtemp(join(tmpdir(), 'naskah-bench-pages-'))
  const files = new Files(folder)
  const bound = 128_000_000
  const shelf = new Shelf(files, { bytes: bound, pages: 100_000 })
  for (let at = 0; at < asked; at += 1) {
    shelf.keep(`/ekonomi/kabar-pasar-hari-ini-${at}`, {
      br: randomBytes(BR),
      gzip: Buffer.from(GZIPPED),
      length: 6_280,
      tag: String(at),
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      mentions: Uint32Array.from({ length: 30 }, (_, one) => at + one),
    })
    if (at % BATCH === 0) await files.settled()
  }
  await files.settled()
  await rm(folder, { recursive: true, force: true })
  const { heapUsed, rss } = process.memoryUsage()
  const held: Held = { asked, ...shelf.size, bound, heapMb: heapUsed / 1e6, rssMb: rss / 1e6 }
  console.log(JSON.stringify(held))
}

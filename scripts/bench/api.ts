// `npm run bench -- api [100000 1000000]`: lists, single stories and names of the read API, through the real queries.
import { say, step } from '../lib/say.ts'
import type { Taken } from './api/run.ts'
import { openArchives } from './lib/archive.ts'
import { table } from './lib/measure.ts'
import { runOn } from './lib/run.ts'

/** Milliseconds at the 95th percentile, at any size: what a cold page may take. */
const LIMIT = 50

export default async function api(words: string[]): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : [100_000, 1_000_000]
  const archives = await openArchives()
  const rows: string[][] = []
  try {
    for (const size of sizes) {
      const url = await archives.open(size)
      const taken = await step(`Reading ${size.toLocaleString('en')} stories`, () =>
        runOn<Taken>('scripts/bench/api/run.ts', url),
      )
      for (const { what, given, p50, p95 } of taken) {
        if (p95 > LIMIT) process.exitCode = 1
        const verdict = `${LIMIT} ${p95 > LIMIT ? 'OVER' : 'ok'}`
        rows.push([size.toLocaleString('en'), what, String(given), p50.toFixed(1), p95.toFixed(1), verdict])
      }
    }
    say(`\n${table(['stories', 'asked for', 'given', 'p50 ms', 'p95 ms', 'limit'], rows)}`)
  } finally {
    await archives.close()
  }
}

// `npm run bench -- search [100000 1000000]`: what readers look for, through the real query, at growing archives.
import { say, step } from '../lib/say.ts'
import { openArchives } from './lib/archive.ts'
import { table } from './lib/measure.ts'
import { runOn } from './lib/run.ts'
import type { Taken } from './search/run.ts'

/** The limits at the 95th percentile, in milliseconds. */
const LIMITS: Record<number, number> = { 100000: 10, 1000000: 50 }

export default async function search(words: string[]): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : Object.keys(LIMITS).map(Number)
  const archives = await openArchives()
  const rows: string[][] = []
  try {
    for (const size of sizes) {
      const url = await archives.searchable(size)
      const taken = await step(`Searching ${size.toLocaleString('en')} stories`, () =>
        runOn<Taken>('scripts/bench/search/run.ts', url),
      )
      for (const { what, found, p50, p95 } of taken) {
        const limit = LIMITS[size] ?? 50
        if (p95 > limit) process.exitCode = 1
        rows.push([
          size.toLocaleString('en'),
          what,
          String(found),
          p50.toFixed(1),
          p95.toFixed(1),
          `${limit} ${p95 > limit ? 'OVER' : 'ok'}`,
        ])
      }
    }
    say(`\n${table(['stories', 'looked for', 'shown', 'p50 ms', 'p95 ms', 'limit'], rows)}`)
  } finally {
    await archives.close()
  }
}

import { Stop, say, step } from '../../lib/say.ts'
import type { Archives } from '../lib/archive.ts'
import { percentiles, table } from '../lib/measure.ts'
import { startInstance } from './instance.ts'
import { coldPaths } from './paths.ts'
import { judge, number } from './verdict.ts'

/** Milliseconds at the 95th percentile: the limit. */
const COLD_LIMIT = 50
const COLD_SIZES = [10_000, 100_000, 1_000_000]
/** Pages asked for before it counts: a database that runs has what everybody reads in memory. */
const WARM = 300

/** Pages of every kind at growing archives, each asked for once. */
export async function cold(archives: Archives): Promise<void> {
  const rows: string[][] = []
  for (const size of COLD_SIZES) {
    const url = await archives.searchable(size)
    const instance = await startInstance(url)
    try {
      const kinds = await step(`Cold pages at ${number(size)} stories`, async () => {
        const taken: [string, number[]][] = []
        for (const [kind, paths] of Object.entries(await coldPaths(url))) {
          const times = await timesOf(paths.map((path) => instance.address + path))
          taken.push([kind, times.slice(Math.min(WARM, Math.floor(times.length / 2)))])
        }
        return taken
      })
      for (const [kind, times] of kinds) {
        const { p50, p95 } = percentiles(times)
        const verdict = `${COLD_LIMIT} ${judge(p95 <= COLD_LIMIT)}`
        rows.push([number(size), kind, String(times.length), number(p50, 1), number(p95, 1), verdict])
      }
    } finally {
      await instance.close()
    }
  }
  say('\nPages that nobody asked for before, one after the other\n')
  say(table(['stories', 'pages', 'asked', 'p50 ms', 'p95 ms', 'limit'], rows))
}

async function timesOf(urls: readonly string[]): Promise<number[]> {
  const taken: number[] = []
  for (const url of urls) {
    const since = performance.now()
    const response = await fetch(url)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Stop(`${url} answered ${response.status}.`)
    taken.push(performance.now() - since)
  }
  return taken
}

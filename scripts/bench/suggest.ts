// `npm run bench -- suggest [100000 1000000]`: how long an answer of the suggestions takes, at growing archives.
import { cpus } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#lib/db/migrate.ts'
import { startTestPostgres } from '../lib/postgres/throwaway.ts'
import { ROOT, runNode } from '../lib/processes.ts'
import { Stop, say, step } from '../lib/say.ts'
import { table } from './lib/measure.ts'
import type { Taken } from './suggest/run.ts'

const SIZES = [100_000, 1_000_000]
/** The limit at the 95th percentile, in milliseconds. */
const LIMIT = 150
const MEMORY = { shared_buffers: '1GB', effective_cache_size: '3GB', random_page_cost: '1.1', max_wal_size: '8GB' }

async function runAt(url: string, size: number): Promise<Taken> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    AUTH_SECRET: 'a bench signs nothing'.repeat(2),
    SITE_URL: 'http://localhost',
  }
  const words = ['--disable-warning=ExperimentalWarning', 'scripts/bench/suggest/run.ts', String(size)]
  const { code, output } = await runNode(words, { env, quiet: true })
  const line = output.split('\n').find((one) => one.startsWith('{'))
  if (code !== 0 || !line) throw new Stop(`${output}\nSuggestions could not be measured in ${ROOT}.`)
  return JSON.parse(line) as Taken
}

/** Prints p50 and p95 of an answer for 200 different texts, one after the other, beside the limit and the growth. */
export default async function suggest(words: string[]): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : SIZES
  const postgres = await startTestPostgres(MEMORY)
  const taken: Taken[] = []
  try {
    for (const size of sizes) {
      const url = await postgres.createDatabase(`suggest_${size}`)
      await migrate(url, join(ROOT, 'prisma/migrations'))
      taken.push(await step(`Filling and asking at ${size.toLocaleString('en')} stories`, () => runAt(url, size)))
    }
  } finally {
    await postgres.stop()
  }
  say(`\n${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}; limit ${LIMIT} ms at p95\n`)
  const row = ({ p50, p95, found, filled }: Taken, at: number) => [
    (sizes[at] ?? 0).toLocaleString('en'),
    p50.toFixed(1),
    p95.toFixed(1),
    (p95 / (taken[0]?.p95 || 1)).toFixed(2),
    found.toFixed(1),
    String(filled),
    p95 > LIMIT ? 'OVER' : 'ok',
  ]
  say(table(['stories', 'p50 ms', 'p95 ms', 'growth of p95', 'suggested', 'filled in s', 'limit'], taken.map(row)))
  if (taken.some(({ p95 }) => p95 > LIMIT)) process.exitCode = 1
}

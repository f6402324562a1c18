// `npm run bench -- desk [10000 100000 1000000]`: every view of the desk through its real queries, at growing archives.
import { cpus } from 'node:os'
import { ROOT, runNode } from '../lib/processes.ts'
import { Stop, say, step } from '../lib/say.ts'
import type { Taken } from './desk/run.ts'
import { openArchives } from './lib/archive.ts'
import { table } from './lib/measure.ts'

const SIZES = [10_000, 100_000, 1_000_000]
/** The limit for each view, in milliseconds at the 95th percentile. */
const LIMIT = 100

const short = (size: number): string => `${size / 1000}k`
const ms = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1))

async function runAt(url: string): Promise<Taken[]> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    AUTH_SECRET: 'a bench signs nothing'.repeat(2),
    SITE_URL: 'http://localhost',
  }
  const { code, output } = await runNode(['--disable-warning=ExperimentalWarning', 'scripts/bench/desk/run.ts'], {
    env,
    quiet: true,
  })
  const line = output.split('\n').find((one) => one.startsWith('['))
  if (code !== 0 || !line) throw new Stop(`${output}\nThe desk's views could not be measured in ${ROOT}.`)
  return JSON.parse(line) as Taken[]
}

/** Prints p50 and p95 of each view for each role, beside the limit and how much the largest archive costs more. */
export default async function desk(words: string[]): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : SIZES
  const archives = await openArchives()
  try {
    const columns: Taken[][] = []
    for (const size of sizes) {
      const url = await archives.open(size)
      columns.push(await step(`Measuring at ${size.toLocaleString('en')} stories`, () => runAt(url)))
    }
    say(
      `\n${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}; p50 / p95 in ms, limit ${LIMIT} ms at p95\n`,
    )
    say(reportOf(sizes, columns))
    const worst = columns.flat().filter(({ p95 }) => p95 > LIMIT)
    say(
      worst.length === 0 ? `\nEvery view stays within ${LIMIT} ms.` : `\n${worst.length} figures are over ${LIMIT} ms.`,
    )
    if (worst.length > 0) process.exitCode = 1
  } finally {
    await archives.close()
  }
}

function reportOf(sizes: readonly number[], columns: readonly Taken[][]): string {
  const [first = []] = columns
  const last = columns.at(-1) ?? []
  const ratio = `p50 ${short(sizes.at(-1) ?? 0)}/${short(sizes[0] ?? 0)}`
  const head = ['view', 'as', ...sizes.map(short), ratio, 'limit']
  const rows = first.map(({ view, as }, at) => [
    view,
    as,
    ...columns.map((column) => `${ms(column[at]?.p50)} / ${ms(column[at]?.p95)}`),
    ((last[at]?.p50 ?? 0) / (first[at]?.p50 || 1)).toFixed(1),
    (last[at]?.p95 ?? 0) > LIMIT ? 'OVER' : 'ok',
  ])
  return table(head, rows)
}

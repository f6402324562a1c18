import { cpus } from 'node:os'
import { say, step } from '../../lib/say.ts'
import type { Taken } from '../desk/run.ts'
import { openArchives } from './archive.ts'
import { table } from './measure.ts'
import { runOn } from './run.ts'

export type Views = {
  script: string
  what: string
  sizes: readonly number[]
  words: readonly string[]
  /** The script writes too: it gets an archive of its own. */
  writes?: boolean
}

/** The limit for each view, in milliseconds at the 95th percentile. */
const LIMIT = 100

const short = (size: number): string => `${size / 1000}k`
const ms = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1))

/** Prints p50 and p95 of each view for each role, beside the limit and how much the largest archive costs more. */
export async function measureViews({ script, what, sizes: usual, words, writes = false }: Views): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : usual
  const archives = await openArchives()
  try {
    const columns: Taken[][] = []
    for (const size of sizes) {
      const url = await (writes ? archives.copy(size) : archives.open(size))
      columns.push(
        await step(`Measuring ${what} at ${size.toLocaleString('en')} stories`, () => runOn<Taken>(script, url)),
      )
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

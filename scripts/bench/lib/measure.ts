/** Milliseconds; `p95` is what 95 of 100 runs stay within. */
export type Figures = { p50: number; p95: number }

/** Runs `work` a few times to warm up, then `times` times, each with its own number, one after the other. */
export async function measure(work: (run: number) => Promise<unknown>, times = 60, warm = 5): Promise<Figures> {
  for (let run = 0; run < warm; run += 1) await work(run)
  const taken: number[] = []
  for (let run = 0; run < times; run += 1) {
    const since = performance.now()
    await work(run)
    taken.push(performance.now() - since)
  }
  return percentiles(taken)
}

export function percentiles(taken: readonly number[]): Figures {
  const sorted = [...taken].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** A table in Markdown, columns filled up so that it also reads in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (at === 0 ? ` ${'-'.repeat(width)} ` : ` ${'-'.repeat(width - 1)}: `)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

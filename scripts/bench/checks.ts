// `npm run bench -- checks`: every check over one long story with a fault in each paragraph, and each check alone.

import type { Checked, Passage } from '#lib/newsroom/checks/check.ts'
import { CHECKS, runChecks } from '#lib/newsroom/checks/index.ts'
import { checked, line, paragraph } from '#lib/newsroom/checks/testing.ts'
import { readStories } from '../../prisma/seed/read-stories.ts'
import { bold, say } from '../lib/say.ts'
import { percentiles, table } from './lib/measure.ts'

const WORDS = 2000
/** Milliseconds of processor time, of 95 runs in 100: a margin that follows typing is not felt below it. */
const LIMIT = 20
const FAULTS = 'Resiko itu dibahas Ahad (28/9/2020) , kata dia, di mana pasca bencana ada TKTK orang.'

const countOf = (text: string): number => text.split(/\s+/).length

async function longStory(): Promise<Passage[]> {
  const passages: Passage[] = [line('headline', 'Warga Pesisir Menghitung Resiko Banjir Rob')]
  let words = 0
  for (const { text } of await readStories()) {
    for (const block of text.split(/\n{2,}/)) {
      if (words >= WORDS) return passages
      const whole = `${block.trim()} ${FAULTS}`
      words += countOf(whole)
      passages.push(paragraph(whole, passages.length - 1))
    }
  }
  return passages
}

/** New objects each time: what checks keep of a passage they have read may not help. */
const afresh = (passages: readonly Passage[]): Checked =>
  checked({ words: WORDS, passages: passages.map((passage) => ({ ...passage })) })

/** Of the processor, not of the clock: neighbours on the machine do not count. A run is the mean of ten. */
function cost(work: () => unknown): { p50: number; p95: number } {
  for (let warm = 0; warm < 40; warm += 1) work()
  const runs = Array.from({ length: 30 }, () => {
    const since = process.cpuUsage()
    for (let time = 0; time < 10; time += 1) work()
    const { user, system } = process.cpuUsage(since)
    return (user + system) / 10_000
  })
  return percentiles(runs)
}

export default async function run(): Promise<void> {
  const story = await longStory()
  const all = cost(() => runChecks(afresh(story)))
  const rows = CHECKS.map(({ id, find }) => {
    const { p50, p95 } = cost(() => find(afresh(story)))
    return [id, p50.toFixed(2), p95.toFixed(2)]
  })
  say(
    bold(
      `${CHECKS.length} checks over ${WORDS} words, ${runChecks(afresh(story)).length} findings, in milliseconds of processor time`,
    ),
  )
  say(table(['check', 'p50', 'p95'], [...rows, ['all together', all.p50.toFixed(2), all.p95.toFixed(2)]]))
  if (all.p95 > LIMIT) {
    say(`slower than ${LIMIT} ms`)
    process.exitCode = 1
  } else say(`within ${LIMIT} ms`)
}

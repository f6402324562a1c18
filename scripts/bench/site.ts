// `npm run bench -- site [serve] [cold] [latency] [memory]`: what readers get, beside what Node and nginx allow.
import { ensureBuild } from '../lib/build.ts'
import { runNode } from '../lib/processes.ts'
import { Stop, say, step } from '../lib/say.ts'
import { openArchives } from './lib/archive.ts'
import { table } from './lib/measure.ts'
import { cold } from './site/cold.ts'
import { latency } from './site/latency.ts'
import { demandWrk } from './site/load.ts'
import type { Held } from './site/memory.ts'
import { serve } from './site/serve.ts'
import { anyMissed, judge, number } from './site/verdict.ts'

const PARTS = { serve, cold, latency, memory }

export default async function site(words: string[]): Promise<void> {
  demandWrk()
  await ensureBuild()
  const archives = await openArchives()
  try {
    for (const [name, part] of Object.entries(PARTS))
      if (words.length === 0 || words.includes(name)) await part(archives)
  } finally {
    await archives.close()
  }
  if (anyMissed()) process.exitCode = 1
}

const DISTINCT = 1_000_000

/** As many addresses that differ, of a store that has room for a tenth of them. */
async function memory(): Promise<void> {
  const { code, output } = await step(`Asking for ${number(DISTINCT)} distinct pages`, () =>
    runNode(['scripts/bench/site/memory.ts', String(DISTINCT)], { quiet: true }),
  )
  if (code !== 0) throw new Stop(output)
  const { asked, pages, bytes, bound, heapMb, rssMb } = JSON.parse(output.trim()) as Held
  say('\nThe store after as many distinct pages\n')
  const verdict = `${number(bound / 1e6)} ${judge(bytes <= bound)}`
  const row = [number(asked), number(pages), number(bytes / 1e6, 1), verdict, number(heapMb), number(rssMb)]
  say(table(['asked', 'known', 'MB kept', 'bound', 'heap MB', 'process MB'], [row]))
}

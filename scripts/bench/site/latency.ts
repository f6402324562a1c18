import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { SECTIONS } from '#lib/newsroom/cast.ts'
import { endProcess, ROOT } from '../../lib/processes.ts'
import { Stop, say, step } from '../../lib/say.ts'
import type { Archives } from '../lib/archive.ts'
import { percentiles, table } from '../lib/measure.ts'
import { SITE_URL, startInstance, untilKept } from './instance.ts'
import { judge, number } from './verdict.ts'
import { startWire } from './wire.ts'

/** Milliseconds at the 99th percentile: the limit. */
const VISIBLE_LIMIT = 1000
const STORIES = 10_000
/** How often each is tried. */
const TRIED = { heard: 100, deaf: 25, cut: 10 }
/** An instance is without its database for so long, in milliseconds. */
const CUT_FOR = 2_000

/** From the commit of a publication until readers of two instances see it, also of one that lost its database meanwhile. */
export async function latency(archives: Archives): Promise<void> {
  const url = await archives.copySearchable(STORIES)
  const wire = await startWire(url)
  const [near, far] = [await startInstance(url), await startInstance(wire.url, { quiet: true })] as const
  const press = startPress(url)
  let published = 0
  const measure = (
    what: string,
    times: number,
    publish: () => Promise<{ path: string; at: number }>,
    seenAt = [near, far],
  ) =>
    step(`Publishing ${times} stories: ${what}`, async () => {
      const taken: number[] = []
      for (let at = 0; at < times; at += 1) {
        for (const { address } of [near, far]) for (const page of ['/', press.section]) await untilKept(address, page)
        const { path, at: since } = await publish()
        const pages = seenAt.flatMap(({ address }) => [`${address}/`, address + press.section])
        await Promise.all(pages.map(async (page) => taken.push((await shown(page, path)) - since)))
      }
      return rowOf(what, taken)
    })
  const publish = () => {
    published += 1
    return press.publish(String(published))
  }
  try {
    const rows = [
      await measure('both instances listen', TRIED.heard, publish),
      await measure('one hears nothing and does not know', TRIED.deaf, () => {
        wire.deafen()
        return publish()
      }),
      await measure(
        `one is without its database for ${CUT_FOR / 1000} s, from its return`,
        TRIED.cut,
        async () => {
          wire.cut()
          const { path } = await publish()
          await sleep(CUT_FOR)
          wire.mend()
          return { path, at: Date.now() }
        },
        [far],
      ),
    ]
    say('\nFrom the commit of a publication until home and section show it\n')
    say(table(['on two instances', 'pages', 'p50 ms', 'p99 ms', 'limit'], rows))
  } finally {
    await press.close()
    await wire.close()
    for (const instance of [near, far]) await instance.close()
  }
}

function rowOf(what: string, taken: readonly number[]): string[] {
  const sorted = [...taken].sort((a, b) => a - b)
  const p99 = sorted[Math.ceil(0.99 * sorted.length) - 1] ?? 0
  const figures = [String(sorted.length), number(percentiles(taken).p50, 1), number(p99, 1)]
  return [what, ...figures, `${VISIBLE_LIMIT} ${judge(p99 <= VISIBLE_LIMIT)}`]
}

async function shown(url: string, path: string): Promise<number> {
  for (;;) {
    const text = await (await fetch(url)).text()
    if (text.includes(path)) return Date.now()
    await sleep(5)
  }
}

function startPress(databaseUrl: string) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, SITE_URL, AUTH_SECRET: 'a bench signs nothing'.repeat(2) }
  const args = ['--disable-warning=DeprecationWarning', 'scripts/bench/site/publish.ts']
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    /** Where everything of this press is published. */
    section: `/${SECTIONS[0]?.slug}`,
    publish: async (line: string): Promise<{ path: string; at: number }> => {
      child.stdin.write(`${line}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Stop('The press ended: see its messages above.')
      return JSON.parse(value)
    },
    close: () => endProcess(child),
  }
}

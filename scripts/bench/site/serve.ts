import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../lib/ports.ts'
import { endProcess, startNode } from '../../lib/processes.ts'
import { Stop, say, step } from '../../lib/say.ts'
import type { Archives } from '../lib/archive.ts'
import { table } from '../lib/measure.ts'
import { type Instance, startInstance, untilKept } from './instance.ts'
import { type Load, load } from './load.ts'
import { hasNginx, startNginx, startPlainNginx } from './nginx.ts'
import { storyPaths } from './paths.ts'
import { judge, number } from './verdict.ts'

const STORIES = 10_000
const SECONDS = 2
const ROUNDS = 9
/** Shares of what a bare server does: for ours within Node, for nginx on our files. */
const WANTED = { node: 0.9, nginx: 0.95 }
/** What a p99 that is no worse may differ by from one round to the next. */
const NO_WORSE = 1.1

/** One article page from memory and from files, beside what Node and nginx could do with the same bytes. */
export async function serve(archives: Archives): Promise<void> {
  const url = await archives.searchable(STORIES) // an instance would index meanwhile what is not
  const instance = await startInstance(url)
  try {
    const [path] = await storyPaths(url, 1)
    if (!path) throw new Stop('The archive has no live story.')
    const kept = await untilKept(instance.address, path)
    const rows: string[][] = []
    for (const encoding of ['gzip', 'br'] as const) {
      const file = join(instance.dataDir, 'pages', `${path}.html.${encoding === 'br' ? 'br' : 'gz'}`)
      await untilReadable(file)
      rows.push(...(await step(`Serving with ${encoding}`, () => serveWith(instance, path, file, encoding, kept))))
    }
    say(`\nOne article page, 64 connections, ${ROUNDS} rounds of ${SECONDS} s in turn\n`)
    say(table(['server', 'encoding', 'requests/s', 'p99 ms', 'share', 'of p99', 'wanted'], rows))
  } finally {
    await instance.close()
  }
}

async function untilReadable(file: string): Promise<void> {
  while (!(await readFile(file).catch(() => null))) await sleep(20)
}

async function serveWith(
  instance: Instance,
  path: string,
  file: string,
  encoding: 'gzip' | 'br',
  kept: Response,
): Promise<string[][]> {
  const port = await freePort()
  const headers = Object.fromEntries(
    [...kept.headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'content-length'].includes(name)),
  )
  const bare = startNode(['scripts/bench/site/bare.ts', String(port), file, encoding, JSON.stringify(headers)])
  await new Promise((resolve) => bare.once('message', resolve))
  const [plain, ours] = hasNginx()
    ? [await startPlainNginx(join(instance.dataDir, 'pages')), await startNginx(instance.dataDir, instance.port)]
    : [null, null]
  try {
    const targets = [`http://127.0.0.1:${port}/`, instance.address + path]
    if (ours && plain) targets.push(`${plain.address}${path}.html`, ours.address + path)
    const rounds = await inTurn(targets.map((target) => () => load(target, encoding, SECONDS)))
    const names = ['bare node:http', 'Naskah', 'nginx, plain files', 'nginx, our stored files']
    return rounds.map((taken, at) => {
      const limit = at % 2 === 1 ? (rounds[at - 1] as Load[]) : null
      const figures = [number(middle(taken.map(({ rate }) => rate))), number(middle(taken.map(({ p99 }) => p99)), 2)]
      const verdict = limit
        ? verdictOn(taken, limit, at === 1 ? WANTED.node : WANTED.nginx, at === 1 ? NO_WORSE : null)
        : ['', '', '']
      return [names[at] ?? '', encoding, ...figures, ...verdict]
    })
  } finally {
    await endProcess(bare)
    await ours?.close()
    await plain?.close()
  }
}

/** Rounds in turn, so that a slow moment of the machine falls on all of them. */
async function inTurn(loads: readonly (() => Promise<Load>)[]): Promise<Load[][]> {
  const taken: Load[][] = loads.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) for (const [at, one] of loads.entries()) taken[at]?.push(await one())
  return taken
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Shares of requests and of p99, round by round, and what is wanted of them. */
function verdictOn(ours: readonly Load[], limit: readonly Load[], wanted: number, worst: number | null): string[] {
  const shareOf = (of: (load: Load) => number) => middle(ours.map((one, round) => of(one) / of(limit[round] as Load)))
  const [rate, p99] = [shareOf((one) => one.rate), shareOf((one) => one.p99)]
  const kept = rate >= wanted && (worst === null || p99 <= worst) && ours.every(({ errors }) => errors === 0)
  return [rate.toFixed(2), p99.toFixed(2), `${wanted} ${judge(kept)}`]
}

// `npm run bench -- site [serve] [cold] [latency] [memory]`: what readers get, beside what Node and nginx allow.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { articlePath } from '#lib/newsroom/paths.ts'
import { ensureBuild } from '../lib/build.ts'
import { freePort } from '../lib/ports.ts'
import { endProcess, ROOT, runNode, startNode } from '../lib/processes.ts'
import { Stop, say, step } from '../lib/say.ts'
import { type Archives, openArchives } from './lib/archive.ts'
import { percentiles, table } from './lib/measure.ts'
import { type Instance, startInstance } from './site/instance.ts'
import { demandWrk, type Load, load } from './site/load.ts'
import type { Held } from './site/memory.ts'
import { hasNginx, startNginx, startPlainNginx } from './site/nginx.ts'

const SITE_URL = 'http://localhost'
const SECONDS = 6
const ROUNDS = 3
/** Shares of what a bare server does: for ours within Node, for nginx on our files. */
const WANTED = { node: 0.9, nginx: 0.95 }
const COLD_LIMIT = 50
const VISIBLE_LIMIT = 1000
const COLD_SIZES = [10_000, 100_000, 1_000_000]
const SMALL = 10_000
const PARTS = ['serve', 'cold', 'latency', 'memory'] as const

let missed = 0
const judge = (kept: boolean): string => {
  if (!kept) missed += 1
  return kept ? 'ok' : 'MISSED'
}

export default async function site(words: string[]): Promise<void> {
  demandWrk()
  await ensureBuild()
  const parts = PARTS.filter((part) => words.length === 0 || words.includes(part))
  const archives = await openArchives()
  try {
    if (parts.includes('serve')) await serve(archives)
    if (parts.includes('cold')) await cold(archives)
    if (parts.includes('latency')) await latency(archives)
    if (parts.includes('memory')) await memory()
  } finally {
    await archives.close()
  }
  if (missed > 0) process.exitCode = 1
}

/** Paths of live stories, spread over the archive. */
async function storiesOf(url: string, count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ section: string; slug: string; number: number }>(
      `select s.slug as section, r.slug, a.number from "Article" a join "Revision" r on r.id = a."liveRevisionId"
       join "Section" s on s.id = a."liveSectionId"
       where a.publication = 'live'
         and a.number % greatest((select max(number) from "Article") / greatest($1, 100), 1) = 0 limit $1`,
      [count],
    )
    return rows.map(({ section, slug, number }) => articlePath(section, slug, number))
  } finally {
    await client.end()
  }
}

async function untilKept(address: string, path: string): Promise<Response> {
  for (;;) {
    const response = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Stop(`${address}${path} answered ${response.status}.`)
    if (response.headers.get('cache-status') === 'Naskah; hit') return response
    await sleep(20)
  }
}

/** Rounds in turn, so that a slow moment of the machine falls on all of them; the middle one counts. */
async function compare(loads: readonly (() => Promise<Load>)[]): Promise<Load[]> {
  const taken: Load[][] = loads.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) for (const [at, one] of loads.entries()) taken[at]?.push(await one())
  return taken.map((each) => [...each].sort((a, b) => a.rate - b.rate)[Math.floor(ROUNDS / 2)] as Load)
}

const number = (value: number, digits = 0): string => value.toLocaleString('en', { maximumFractionDigits: digits })

async function serve(archives: Archives): Promise<void> {
  const url = await archives.open(SMALL)
  const instance = await startInstance(url, SITE_URL)
  try {
    const [path] = await storiesOf(url, 1)
    if (!path) throw new Stop('The archive has no live story.')
    const kept = await untilKept(instance.address, path)
    const rows: string[][] = []
    for (const encoding of ['gzip', 'br'] as const) {
      const file = join(instance.dataDir, 'pages', `${path}.html.${encoding === 'br' ? 'br' : 'gz'}`)
      await untilReadable(file)
      rows.push(...(await step(`Serving with ${encoding}`, () => serveWith(instance, path, file, encoding, kept))))
    }
    say(`\nOne article page, 64 connections, ${ROUNDS} rounds of ${SECONDS} s in turn\n`)
    say(table(['server', 'encoding', 'requests/s', 'p99 ms', 'share', 'wanted'], rows))
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
    const loads = await compare(targets.map((target) => () => load(target, encoding, SECONDS)))
    const names = ['bare node:http', 'Naskah', 'nginx, plain files', 'nginx, our stored files']
    return loads.map((one, at) => {
      const limit = at % 2 === 1 ? (loads[at - 1] as Load) : null
      const wanted = at === 1 ? WANTED.node : WANTED.nginx
      const share = limit ? one.rate / limit.rate : null
      return [
        names[at] ?? '',
        encoding,
        number(one.rate) + (one.errors > 0 ? ' (errors)' : ''),
        number(one.p99, 2),
        share === null ? '' : share.toFixed(2),
        share === null ? '' : `${wanted} ${judge(share >= wanted && one.errors === 0)}`,
      ]
    })
  } finally {
    await endProcess(bare)
    await ours?.close()
    await plain?.close()
  }
}

async function cold(archives: Archives): Promise<void> {
  const rows: string[][] = []
  for (const size of COLD_SIZES) {
    const url = await archives.open(size)
    const instance = await startInstance(url, SITE_URL)
    try {
      const paths = await storiesOf(url, 330)
      const taken: number[] = []
      await step(`Cold pages at ${number(size)} stories`, async () => {
        for (const [at, path] of paths.entries()) {
          const since = performance.now()
          const response = await fetch(instance.address + path)
          await response.arrayBuffer()
          if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
          if (at >= 30) taken.push(performance.now() - since)
        }
      })
      const { p50, p95 } = percentiles(taken)
      rows.push([number(size), number(p50, 1), number(p95, 1), `${COLD_LIMIT} ${judge(p95 <= COLD_LIMIT)}`])
    } finally {
      await instance.close()
    }
  }
  say('\nArticle pages nobody asked for before\n')
  say(table(['stories', 'p50 ms', 'p95 ms', 'limit'], rows))
}

const PUBLICATIONS = 100

async function latency(archives: Archives): Promise<void> {
  const url = await archives.copy(SMALL)
  const instances = [await startInstance(url, SITE_URL), await startInstance(url, SITE_URL)]
  const press = startPress(url)
  try {
    for (const { address } of instances) await untilKept(address, '/')
    const taken: number[] = []
    await step(`Publishing ${PUBLICATIONS} stories`, async () => {
      for (let at = 0; at < PUBLICATIONS; at += 1) {
        const { path, at: since } = await press.publish(String(at))
        const pages = ['/', `/${path.split('/')[1]}`]
        await Promise.all(
          instances.flatMap(({ address }) =>
            pages.map(async (page) => taken.push((await shown(address + page, path)) - since)),
          ),
        )
      }
    })
    const sorted = [...taken].sort((a, b) => a - b)
    const p99 = sorted[Math.ceil(0.99 * sorted.length) - 1] ?? 0
    say('\nFrom the commit of a publication until two instances show it on home and section\n')
    const row = [
      String(sorted.length),
      number(percentiles(taken).p50, 1),
      number(p99, 1),
      `${VISIBLE_LIMIT} ${judge(p99 <= VISIBLE_LIMIT)}`,
    ]
    say(table(['pages', 'p50 ms', 'p99 ms', 'limit'], [row]))
  } finally {
    await press.close()
    for (const instance of instances) await instance.close()
  }
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
    publish: async (line: string): Promise<{ path: string; at: number }> => {
      child.stdin.write(`${line}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Stop('The press ended: see its messages above.')
      return JSON.parse(value)
    },
    close: () => endProcess(child),
  }
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

// `npm run bench -- lighthouse`: the four categories of Lighthouse, mobile, on home, section and article of a demo.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '../lib/chromium.ts'
import { freePort } from '../lib/ports.ts'
import { endProcess, ROOT, startNode } from '../lib/processes.ts'
import { say } from '../lib/say.ts'
import { untilHealthy } from '../lib/server.ts'
import { table } from './lib/measure.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const WANTED = 100

type Category = { score: number | null; auditRefs: { id: string; weight: number }[] }
type Audit = { score: number | null; title: string; displayValue?: string }
type Report = { categories: Record<string, Category>; audits: Record<string, Audit> }

export default async function lighthouse(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'naskah-lighthouse-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '', SITE_URL: address }
  say('Starting a demo newsroom …')
  const server = startNode(['scripts/start.ts'], { env })
  try {
    await untilHealthy(server, address, 5 * 60_000)
    const rows: string[][] = []
    for (const path of await pathsOf(address)) {
      say(path)
      // Twice: the first reader of a page has it made, all others get what was kept.
      await (await fetch(address + path)).arrayBuffer()
      const report = await reportOf(address + path, join(dataDir, 'report.json'))
      const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100))
      if (scores.some((score) => score < WANTED)) process.exitCode = 1
      rows.push([path, ...scores.map(String)])
      for (const line of lostIn(report)) say(`  ${line}`)
    }
    say(table(['page', ...CATEGORIES], rows))
    say(`Wanted: ${WANTED} in each.`)
  } finally {
    await endProcess(server, 20_000)
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Home, its first section, and the story that leads it. */
async function pathsOf(address: string): Promise<string[]> {
  const home = await (await fetch(address)).text()
  const story = /<main[\s\S]*?href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(home)?.[1] ?? '/'
  return ['/', `/${story.split('/')[1]}`, story]
}

async function reportOf(url: string, file: string): Promise<Report> {
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const program = join(ROOT, 'node_modules/lighthouse/cli/index.js')
  const args = [program, url, '--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${flags.join(' ')}`]
  const env = { ...process.env, CHROME_PATH: findChromium() }
  await promisify(execFile)(process.execPath, [...args, '--no-enable-error-reporting'], { env, maxBuffer: 1 << 26 })
  return JSON.parse(await readFile(file, 'utf8'))
}

/** What cost points. */
const lostIn = ({ categories, audits }: Report): string[] =>
  CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id]
      if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return []
      return [`${name}: ${id} ${Math.round(audit.score * 100)} (${audit.displayValue ?? audit.title})`]
    }),
  )

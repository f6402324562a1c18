// `npm test`: lint, types, unit and database tests, build, browser tests. `--quick` leaves out what needs a database or a
// browser; `--only browser` runs the browser tests alone. Other arguments go to the runner of those tests.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './lib/build.ts'
import { findChromium } from './lib/chromium.ts'
import { ensureClient } from './lib/client.ts'
import {
  type Counts,
  countPlaywright,
  countsOf,
  countVitest,
  lastLine,
  NONE,
  ONE_FAILED,
  ONE_PASSED,
  sum,
} from './lib/counts.ts'
import { freePort } from './lib/ports.ts'
import { ROOT } from './lib/processes.ts'
import { bold, red, say, sentenceOf } from './lib/say.ts'

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const browserOnly = args.includes('--only') && args[args.indexOf('--only') + 1] === 'browser'
const rest = args.filter((arg, index) => !['--quick', '--only'].includes(arg) && args[index - 1] !== '--only')

/** Runs a tool of node_modules in front of the person who waits; answers with its exit code. */
function run(file: string, toolArgs: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', file), ...toolArgs], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

const oneTest = async (exitCode: Promise<number>): Promise<Counts> => ((await exitCode) === 0 ? ONE_PASSED : ONE_FAILED)

const lint = (): Promise<Counts> => oneTest(run('@biomejs/biome/bin/biome', ['check', '.']))

/** Next's own types first: they are not in git, and those of an earlier build may name pages that are gone. */
async function types(): Promise<Counts> {
  const generated = await run('next/dist/bin/next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return generated === 0 ? oneTest(run('typescript/bin/tsc', ['--noEmit'])) : ONE_FAILED
}

async function vitest(reports: string): Promise<Counts> {
  const report = join(reports, 'vitest.json')
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('vitest/vitest.mjs', ['run', ...output, ...(quick ? ['--project=unit'] : []), ...rest])
  return countsOf(report, code, countVitest)
}

async function build(): Promise<Counts> {
  await ensureBuild()
  return NONE
}

async function browser(reports: string): Promise<Counts> {
  const entries = existsSync(join(ROOT, 'e2e')) ? await readdir(join(ROOT, 'e2e'), { recursive: true }) : []
  if (!entries.some((name) => name.endsWith('.spec.ts'))) return NONE
  const report = join(reports, 'playwright.json')
  const code = await run('@playwright/test/cli.js', ['test', ...(browserOnly ? rest : [])], {
    CHROMIUM_PATH: findChromium(),
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: join(reports, 'data'),
    E2E_REPORT: report,
  })
  return countsOf(report, code, countPlaywright)
}

/** A step that throws, such as a build that fails, is one failure; `false` then leaves out what builds on it. */
async function attempt(title: string, work: () => Promise<Counts>): Promise<Counts> {
  say(`\n${bold(title)}`)
  try {
    return await work()
  } catch (error) {
    say(red(sentenceOf(error, ROOT)))
    return ONE_FAILED
  }
}

async function test(): Promise<Counts> {
  const reports = await mkdtemp(join(tmpdir(), 'naskah-test-'))
  await chmod(reports, 0o711) // PostgreSQL's account has to reach the data folder in it
  const counts: Counts[] = []
  const step = async (title: string, work: () => Promise<Counts>): Promise<boolean> => {
    const outcome = await attempt(title, work)
    counts.push(outcome)
    return outcome.failed === 0
  }
  try {
    if (!browserOnly) {
      await step('Lint', lint)
      await step('Types', types)
      await step(quick ? 'Unit tests' : 'Unit and database tests', () => vitest(reports))
    }
    if (!quick && (await step('Build', build))) await step('Browser tests', () => browser(reports))
    return sum(counts)
  } finally {
    await rm(reports, { recursive: true, force: true, maxRetries: 3 })
  }
}

await ensureClient().catch((error) => say(red(sentenceOf(error, ROOT))))
const counts = await test()
say(`\n${lastLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0

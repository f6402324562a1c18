// `npm run bench -- import [10000]`: a WordPress export through `importFiles`, into an empty newsroom.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#lib/db/migrate.ts'
import { startTestPostgres } from '../lib/postgres/throwaway.ts'
import { ROOT, runNode } from '../lib/processes.ts'
import { Stop, say, step } from '../lib/say.ts'
import type { Taken } from './import/run.ts'

/** The limit for 10,000 stories, in seconds. */
const LIMIT = { stories: 10_000, seconds: 600 }

/** Prints how long the import takes and how many stories a second that is, beside the limit. */
export default async function bench(words: string[]): Promise<void> {
  const count = Number(words[0] ?? LIMIT.stories)
  const postgres = await startTestPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'naskah-bench-import-'))
  try {
    const url = await postgres.createDatabase('import')
    await migrate(url, join(ROOT, 'prisma/migrations'))
    const taken = await step(`Importing ${count.toLocaleString('en')} stories`, () => measure(url, folder, count))
    const limit = (LIMIT.seconds * count) / LIMIT.stories
    say(`\n${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}\n`)
    say(
      `first run    ${taken.first.toFixed(1)} s, ${(count / taken.first).toFixed(0)} stories a second; limit ${limit} s`,
    )
    say(`second run   ${taken.second.toFixed(1)} s, nothing changed`)
    say(`baca juga    ${taken.links} rows, ${taken.waiting} still waiting`)
    if (taken.first > limit) process.exitCode = 1
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(url: string, folder: string, count: number): Promise<Taken> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATA_DIR: folder,
    AUTH_SECRET: 'a bench signs nothing'.repeat(2),
    SITE_URL: 'http://localhost',
  }
  const { code, output } = await runNode(['scripts/bench/import/run.ts', folder, String(count)], { env, quiet: true })
  const line = output.split('\n').find((one) => one.startsWith('{'))
  if (code !== 0 || !line) throw new Stop(`${output}\nThe import could not be measured.`)
  return JSON.parse(line) as Taken
}

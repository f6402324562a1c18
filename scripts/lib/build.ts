import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeWhole } from './files.ts'
import { lockWithin } from './lock.ts'
import { type NodeOptions, ROOT, runNode } from './processes.ts'
import { diskFull, isDiskFull, Stop, step } from './say.ts'
import { hashOf } from './sources.ts'

/** Everything a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const TESTS = /\.test\.tsx?$/

/** Written last, with the hash of what was built: a build that was killed, failed or is outdated does not count. */
const STAMP = join(ROOT, '.next/naskah-build')
const LOCK = join(ROOT, 'generated/build.lock')

const buildIsCurrent = async (hash: string): Promise<boolean> => (await readIfThere(STAMP))?.trim() === hash

/** Builds the app unless the build there belongs to these sources. */
export async function ensureBuild(started?: NodeOptions['started']): Promise<void> {
  const hash = await hashOf(ROOT, SOURCES, TESTS)
  if (await buildIsCurrent(hash)) return
  await step('Building the app (about a minute, only after a change)', async () => {
    const lock = await lockWithin(LOCK, 10 * 60_000)
    if (!lock) throw new Stop('Another build of this folder has been running for ten minutes: end it and start again.')
    try {
      if (!(await buildIsCurrent(hash))) await build(hash, started)
    } finally {
      lock.release()
    }
  })
}

async function build(hash: string, started: NodeOptions['started']): Promise<void> {
  await rm(STAMP, { force: true })
  // No settings: a build that reads the database or a secret would be tied to this machine.
  const { DATABASE_URL, AUTH_SECRET, SITE_URL, ...rest } = process.env
  const env: NodeJS.ProcessEnv = { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], { env, quiet: true, started })
  if (code === 0) return writeWhole(STAMP, `${hash}\n`)
  if (isDiskFull(output)) throw diskFull(ROOT)
  throw new Stop(`${output.trim()}\n\nThe build failed: see above.`)
}

import { join } from 'node:path'
import { readIfThere, writeWhole } from './files.ts'
import { ROOT, runNode } from './processes.ts'
import { diskFull, isDiskFull, Stop } from './say.ts'
import { hashOf } from './sources.ts'

const STAMP = join(ROOT, 'generated/schema.sha256')

/** Generates Prisma's client unless the one there belongs to this schema. Needs no network. */
export async function ensureClient(): Promise<void> {
  const hash = await hashOf(ROOT, ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if ((await readIfThere(STAMP))?.trim() === hash) return
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' }
  const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
    env,
    quiet: true,
  })
  if (code === 0) return writeWhole(STAMP, `${hash}\n`)
  if (isDiskFull(output)) throw diskFull(ROOT)
  throw new Stop(`${output.trim()}\n\nPrisma's client could not be generated from prisma/schema: see above.`)
}

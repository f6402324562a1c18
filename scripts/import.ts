// `npm run import -- FILE… --as ADDRESS`: brings stories of another system in. docs/import.md says how.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closeDb } from '#lib/db/client.ts'
import { UnreadableFile } from '#lib/import/open-source.ts'
import { printReport } from '#lib/import/report.ts'
import { ImportRefused, importFiles } from '#lib/import/run.ts'
import { DangerousXml } from '#lib/import/xml-items.ts'
import { readMember } from '#lib/queries/desk/read-import.ts'
import { runningEmbedded } from './lib/postgres/running.ts'
import { ROOT } from './lib/processes.ts'
import { say } from './lib/say.ts'

const USAGE = `Usage: npm run import -- FILE… --as citra@example.com
  FILE               a WordPress export (WXR), RSS, JSON, Ghost export, or a folder of .txt and .html files
  --as ADDRESS       the managing editor or editor-in-chief in whose name it is done
  --section SLUG     where stories go whose own section is not here (default: nasional)
  --map "NAME=SLUG"  which section a category of the source is; may be repeated
  --create-sections  makes the sections that are not here
  --type NAME        takes contents of that type of a WordPress export as stories, too; may be repeated
  --media FOLDER     where the pictures lie (default: beside the file)
  --source NAME      the name of the source (default: the former site's host)
  --report FILE      writes the whole report there
  --dry-run          reads everything, writes nothing`

const OPTIONS = {
  as: { type: 'string' },
  section: { type: 'string', default: 'nasional' },
  map: { type: 'string', multiple: true },
  'create-sections': { type: 'boolean', default: false },
  type: { type: 'string', multiple: true },
  media: { type: 'string' },
  source: { type: 'string' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const
/** Of each list of the report, on the screen. */
const LINES = 20
/** Stories in work at the same time: one waits for the database while another is read. */
const LANES = 4

class Usage extends Error {}

function read(words: string[]) {
  const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
  const mapped = new Map(
    (values.map ?? []).map(
      (pair) =>
        [
          pair.slice(0, pair.lastIndexOf('=')).trim().toLowerCase(),
          pair.slice(pair.lastIndexOf('=') + 1).trim(),
        ] as const,
    ),
  )
  if (positionals.length === 0 || !values.as || mapped.has('')) throw new Usage()
  return { ...values, as: values.as.toLowerCase(), mapped, files: positionals.map((file) => resolve(file)) }
}

async function connect(): Promise<void> {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'))
  process.env.DATA_DIR ||= join(ROOT, '.data')
  process.env.DATABASE_URL ||= (await runningEmbedded(process.env.DATA_DIR)) ?? ''
  if (!process.env.DATABASE_URL)
    throw new ImportRefused('Start Naskah first, or set DATABASE_URL to the database of the newsroom.')
  // The other settings are the server's; nothing here is signed.
  process.env.AUTH_SECRET ||= 'nothing is signed by an import of stories'
  process.env.SITE_URL ||= 'http://localhost:3000'
}

async function main(words: string[]): Promise<void> {
  const asked = read(words)
  await connect()
  const actor = await readMember(asked.as)
  if (!actor) throw new ImportRefused(`Nobody in the newsroom has the address ${asked.as} (--as).`)
  const began = Date.now()
  const report = await importFiles(asked.files, {
    actor,
    section: asked.section,
    mapped: asked.mapped,
    createSections: asked['create-sections'],
    types: asked.type ?? [],
    dryRun: asked['dry-run'],
    source: asked.source ?? null,
    media: (file) => resolve(asked.media ?? dirname(file)),
    lanes: LANES,
    progress: (done) => say(`  ${done} stories`),
    now: () => new Date(),
  })
  say(printReport(report, LINES, asked['dry-run']))
  say(
    `\n${asked['dry-run'] ? 'Nothing was written; it took' : 'It took'} ${((Date.now() - began) / 1000).toFixed(1)} s.`,
  )
  if (asked.report)
    await writeFile(resolve(asked.report), `${printReport(report, Number.POSITIVE_INFINITY, asked['dry-run'])}\n`)
  if (report.failed.length > 0) process.exitCode = 1
}

/** What the operator can mend is one sentence; anything else is ours, with its trace. */
const isTheirs = (error: unknown): error is Error =>
  error instanceof ImportRefused || error instanceof UnreadableFile || error instanceof DangerousXml

try {
  await main(process.argv.slice(2))
} catch (error) {
  const usage = error instanceof Usage || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!usage && !isTheirs(error)) throw error
  console.error(usage ? USAGE : (error as Error).message)
  process.exitCode = 2
} finally {
  await closeDb()
}

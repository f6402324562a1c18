// Run by ../import.ts in a process of its own, with the settings of the database to fill.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { foundTestNewsroom } from '#lib/commands/testing.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { importFiles } from '#lib/import/run.ts'
import { plainParts } from '#lib/import/testing.ts'

/** Seconds of the first and the second run, and what the first left in the database. */
export type Taken = { first: number; second: number; links: number; waiting: number }

/** Paragraphs of a story, beside the three that all have: about 400 words. */
const MORE = 12

const [folder = '', count = ''] = process.argv.slice(2)
const file = join(folder, 'arsip.xml')
await pipeline(Readable.from(plainParts(Number(count), MORE)), createWriteStream(file))
const { cast } = await foundTestNewsroom()

async function run(): Promise<number> {
  const began = performance.now()
  const report = await importFiles([file], {
    ...{ actor: cast.citra, section: 'nasional', mapped: new Map(), createSections: false, types: [], dryRun: false },
    ...{ source: null, media: () => folder, lanes: 4, progress: (done: number) => void console.error(done) },
    now: () => new Date(),
  })
  const seconds = (performance.now() - began) / 1000
  if (report.imported + report.known !== Number(count)) throw new Error(JSON.stringify(report.failed.slice(0, 3)))
  return seconds
}

const [first, second] = [await run(), await run()]
const links = await db().articleLink.count({ where: { toId: { not: null } } })
const waiting = await db().importedItem.count({ where: { NOT: { waiting: { equals: [] } } } })
console.log(JSON.stringify({ first, second, links, waiting } satisfies Taken))
await closeDb()

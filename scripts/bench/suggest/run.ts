// Fills the database that DATABASE_URL names with as many stories as its argument says, asks for suggestions, prints JSON.
import { closeDb } from '#lib/db/client.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'
import { suggestReadAlso } from '#lib/queries/suggest/suggest-read-also.ts'
import { type Figures, measure } from '../lib/measure.ts'
import { Archive, fill } from './fill.ts'

export type Taken = Figures & { filled: number; found: number }

const ASKED = 200
const LIMIT = 8

if (import.meta.main) {
  const archive = new Archive(Number(process.argv[2]))
  const now = new Date()
  const sections = Array.from({ length: 12 }, () => uuidv7(now))
  const since = performance.now()
  await fill(process.env.DATABASE_URL ?? '', archive, sections, now)
  const filled = Math.round((performance.now() - since) / 1000)
  let found = 0
  const taken = await measure(async (run) => {
    const n = 1 + ((run * 7919) % archive.count)
    const sectionId = sections[n % sections.length] as string
    const wanting = { articleId: null, sectionId, story: archive.text(n), linked: [] }
    found += (await suggestReadAlso(wanting, now, LIMIT)).length
  }, ASKED)
  await closeDb()
  console.log(JSON.stringify({ ...taken, filled, found: found / ASKED } satisfies Taken))
}

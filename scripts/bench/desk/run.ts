// Measures the views on the archive that DATABASE_URL names and prints them as one line of JSON: a process for each archive.
import { closeDb } from '#lib/db/client.ts'
import { type Figures, measure } from '../lib/measure.ts'
import { viewsOf } from './views.ts'

export type Taken = Figures & { view: string; as: string }

const RUNS = 40

if (import.meta.main) {
  const taken: Taken[] = []
  for (const { view, as, read } of await viewsOf()) taken.push({ view, as, ...(await measure(read, RUNS, 3)) })
  await closeDb()
  console.log(JSON.stringify(taken))
}

// Searches the archive that DATABASE_URL names and prints one line of JSON: a process for each archive.
import { closeDb, db } from '#lib/db/client.ts'
import type { SearchQuery } from '#lib/newsroom/search-view.ts'
import { searchStories } from '#lib/queries/site/search-stories.ts'
import { type Figures, measure } from '../lib/measure.ts'

export type Taken = Figures & { what: string; found: number }

const RUNS = 60
const NOTHING: SearchQuery = { text: '', section: '', from: '', to: '', page: 1 }

/** Terms of this archive between two shares of its stories, most frequent first. */
async function termsBetween(from: number, to: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ term: string }[]>`
    with total as (select "documents" from "TermFrequency" where "term" = '')
    select f."term" from "TermFrequency" f, total
    where f."term" ~ '^[a-z]{4,}$' and f."documents" between total."documents" * ${from}::float8 and total."documents" * ${to}::float8
    order by f."documents" desc limit 40`
  return rows.map(({ term }) => term)
}

const pick = (words: readonly string[], run: number): string => words[(run * 7) % words.length] ?? 'berita'

async function queries(): Promise<Record<string, (run: number) => Partial<SearchQuery>>> {
  const common = await termsBetween(0.05, 1)
  const middle = await termsBetween(0.005, 0.05)
  const rare = await termsBetween(0, 0.001)
  const section = await db().section.findFirstOrThrow({ orderBy: { position: 'desc' } })
  const slip = (word: string): string => `${word.slice(0, 2)}${word.slice(3)}x`
  return {
    'one common word': (run) => ({ text: pick(common, run) }),
    'two common words': (run) => ({ text: `${pick(common, run)} ${pick(common, run + 3)}` }),
    'three middling words': (run) => ({ text: [0, 2, 5].map((step) => pick(middle, run + step)).join(' ') }),
    'one rare word': (run) => ({ text: pick(rare, run) }),
    'common and rare': (run) => ({ text: `${pick(common, run)} ${pick(rare, run)}` }),
    'common, in a section': (run) => ({ text: pick(common, run), section: section.slug }),
    'common, in a month': (run) => ({ text: pick(common, run), from: '2026-03-01', to: '2026-03-31' }),
    'a slip of the keyboard': (run) => ({
      text: slip(
        pick(
          rare.filter(({ length }) => length > 6),
          run,
        ),
      ),
    }),
  }
}

if (import.meta.main) {
  const now = new Date()
  const taken: Taken[] = []
  for (const [what, of] of Object.entries(await queries())) {
    let found = 0
    // A database that has run for a while: what readers look for is read before, too.
    for (let run = 0; run < RUNS; run += 1) await searchStories({ ...NOTHING, ...of(run) }, now)
    const figures = await measure(async (run) => {
      const query = { ...NOTHING, ...of(run) }
      found += (await searchStories(query, now)).stories.length
    }, RUNS)
    taken.push({ what, found: Math.round(found / RUNS), ...figures })
  }
  await closeDb()
  console.log(JSON.stringify(taken))
}

// Asks the archive that DATABASE_URL names and prints one line of JSON: a process for each archive.
import { closeDb, db } from '#lib/db/client.ts'
import { listAuthors, listTags } from '#lib/queries/api/list-names.ts'
import { listStories, type StoriesAsked } from '#lib/queries/api/list-stories.ts'
import { readStory } from '#lib/queries/api/read-story.ts'
import { type Figures, measure } from '../lib/measure.ts'

/** `given`: entries of an answer, on average. */
export type Taken = Figures & { what: string; given: number }

const RUNS = 60
const ORIGIN = 'http://localhost'

async function questions(): Promise<Record<string, (run: number) => Promise<number>>> {
  const last = await db().article.findFirstOrThrow({ orderBy: { number: 'desc' }, select: { number: true } })
  const section = await db().section.findFirstOrThrow({ orderBy: { position: 'asc' } })
  const [tag] = await db().$queryRaw<{ slug: string }[]>`select "slug" from "Tag" order by "id" limit 1`
  const [author] = await db().$queryRaw<{ handle: string }[]>`
    select u."handle" from "User" u where exists (select 1 from "Listing" where "kind" = 'author' and "key" = u."id") limit 1`
  const stories = async (over: Partial<StoriesAsked>): Promise<number> => {
    const page = await listStories({ list: null, since: null, after: null, limit: 20, ...over })
    return page?.items.length ?? 0
  }
  const [deep = null] = await db().$queryRaw<{ at: Date; id: string }[]>`
    select "publishedAt" as "at", "id" from "Article" where "publication" = 'live' and "number" > ${last.number / 2} order by "number" limit 1`
  const inSection = { of: 'section' as const, slug: section.slug }
  return {
    'newest, 20': () => stories({}),
    'newest, 100': () => stories({ limit: 100 }),
    'from the middle of the archive': () => stories({ after: deep }),
    'since a moment years ago': () => stories({ since: deep?.at ?? null }),
    'a section': () => stories({ list: inSection }),
    'a section, from the middle': () => stories({ list: inSection, after: deep }),
    'a tag': () => stories({ list: { of: 'tag', slug: tag?.slug ?? '' } }),
    'an author, from the middle': () => stories({ list: { of: 'author', slug: author?.handle ?? '' }, after: deep }),
    'one story': async (run) => ((await readStory({ number: 1 + ((run * 7919) % last.number) }, ORIGIN)) ? 1 : 0),
    tags: async () => (await listTags(null, 100)).items.length,
    authors: async () => (await listAuthors(null, 100)).items.length,
  }
}

if (import.meta.main) {
  const taken: Taken[] = []
  for (const [what, ask] of Object.entries(await questions())) {
    let given = 0
    const figures = await measure(async (run) => {
      given += await ask(run)
    }, RUNS)
    taken.push({ what, given: Math.round(given / (RUNS + 5)), ...figures })
  }
  await closeDb()
  console.log(JSON.stringify(taken))
}

import { blocksFromText } from '#lib/body/paste.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { foundNewsroom } from '#lib/commands/site/found-newsroom.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import { CAST, DEMO_PASSWORD, EXTRAS, SECTIONS } from '#lib/newsroom/cast.ts'
import { seedFronts } from './fronts.ts'
import { matchLinks } from './match-links.ts'
import { seedPages } from './pages.ts'
import { seedPlan } from './plan.ts'
import { readStories, type Story } from './read-stories.ts'
import { seedReadings } from './readings.ts'
import { seedTopics } from './topics.ts'
import { at, type Cast, castMember, dress, must, walk } from './walk-story.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A small believable newsroom in an empty database, made by the same commands as everything else. It is not resumable:
 * prisma/seed/fill.ts fills a database aside and renames it.
 */
export async function seedDemo(now: Date, progress: (line: string) => void = () => {}): Promise<void> {
  const cast = await foundDemo(new Date(now.getTime() - 30 * DAY_MS))
  const sections = new Map((await db().section.findMany()).map(({ slug, id }) => [slug, id]))
  const stories = await readStories()
  const ids = new Map<string, string>()
  for (const story of stories) ids.set(story.headline, await begin(story, cast, sections, now))
  let done = 0
  const queue = stories.values()
  const lane = async () => {
    for (const story of queue) {
      const way = { story, articleId: ids.get(story.headline) as string, cast, now }
      await matchLinks(way, ids)
      await dress(way)
      await walk(way)
      if (++done % 10 === 0) progress(`${done} of ${stories.length} stories`)
    }
  }
  // Drawing keeps a core busy while the other's rows are written.
  await Promise.all([lane(), lane(), lane()])
  // The first page that is asked for should know what is related.
  while ((await countTerms()) > 0);
  await seedPlan(cast, sections, now)
  await seedPages(cast, now)
  await seedFronts(cast, sections, now)
  await seedReadings(now)
  await seedTopics(cast, ids, now)
}

/** The cast of tests and demo in their sections, without stories. */
export async function foundDemo(now: Date): Promise<Cast> {
  const members = [...Object.values(CAST), ...Object.values(EXTRAS)]
  const founders = members.map((member) => ({
    ...member,
    roles: [...member.roles],
    sections: [...member.sections],
    password: DEMO_PASSWORD,
  }))
  const sections = SECTIONS.map((section) => ({ ...section }))
  const newsroom = { name: 'Harian Lentera', tagline: 'Kabar yang diperiksa dua kali', sections, founders }
  must(await foundNewsroom(VISITOR, newsroom, now), 'found')
  const users = await db().user.findMany({ include: WITH_ROLES })
  return new Map(users.map((user) => [user.handle, memberOf(user)]))
}

/** A story's text goes the way of a paste: lines become blocks, its baca juga lines pending links. */
async function begin(story: Story, cast: Cast, sections: ReadonlyMap<string, string>, now: Date): Promise<string> {
  const author = castMember(cast, story.authors[0] as string)
  const document = {
    headline: story.headline,
    standfirst: story.standfirst,
    body: { type: 'doc', content: blocksFromText(story.text) },
  }
  const input = { sectionId: sections.get(story.section) as string, document }
  return must(await createArticle(author, input, at({ story, now }, 'create')), story.file).articleId
}

if (import.meta.main) {
  await seedDemo(new Date(), (line) => console.log(`  ${line}`))
  await closeDb()
}

// Measures pages of topics on the archive that DATABASE_URL names and prints them as one line of JSON.
import { arrangeTopic } from '#lib/commands/topic/arrange-topic.ts'
import { GatherTopic, gatherTopic } from '#lib/commands/topic/gather-topic.ts'
import { saveTopic } from '#lib/commands/topic/save-topic.ts'
import { closeDb, db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { CLOCK, type Member } from '#lib/newsroom/actor.ts'
import { readArticle } from '#lib/queries/site/read-article.ts'
import { readFeed } from '#lib/queries/site/read-feed.ts'
import { readList } from '#lib/queries/site/read-list.ts'
import { readTopic, readTopicPage } from '#lib/queries/site/read-topic.ts'
import { readTopics } from '#lib/queries/site/read-topics.ts'
import { measure } from '../lib/measure.ts'

const LAST = 200
const TOPICS = 300
const PARTS = 12

/** The tags with the most stories: the worst that a topic can gather by. */
const commonTags = async (count: number): Promise<string[]> =>
  (
    await db().$queryRaw<{ name: string }[]>`
      select t."name" from (select "key", count(*) as "stories" from "Listing" where "kind" = 'tag' group by "key"
        order by "stories" desc limit ${count}) l join "Tag" t on t."id" = l."key"`
  ).map(({ name }) => name)

/** Runs what the command left to jobs, as the worker does. */
async function finish(): Promise<void> {
  const jobs = await db().$queryRaw<{ payload: unknown }[]>`
    select j."payload" from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t."id" = j."task_id"
    where t."identifier" = 'gather'`
  for (const { payload } of jobs) await gatherTopic(CLOCK, GatherTopic.parse(payload), new Date())
}

async function make(actor: Member, slug: string, tags: string[], kind: 'topic' | 'series' = 'topic') {
  const topic = { topicId: null, kind, slug, name: slug, about: '', tags, closed: false, version: 0 }
  const made = await saveTopic(actor, topic, new Date())
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value
}

/** A series of the newest stories; answers one of its parts as an address. */
async function series(actor: Member): Promise<[string, string]> {
  const newest = await db().article.findMany({
    where: { publication: 'live' },
    orderBy: { publishedAt: 'desc' },
    take: PARTS,
    select: {
      id: true,
      number: true,
      liveRevision: { select: { slug: true } },
      liveSection: { select: { slug: true } },
    },
  })
  const { topicId, version } = await make(actor, 'seri', [], 'series')
  await arrangeTopic(actor, { topicId, version, articleIds: newest.map(({ id }) => id) }, new Date())
  const [one] = newest
  return [one?.liveSection?.slug ?? '', `${one?.liveRevision?.slug}-${one?.number}`]
}

if (import.meta.main) {
  const user = await db().user.findFirstOrThrow({ where: { handle: 'dewi' }, include: WITH_ROLES })
  const dewi = memberOf(user)
  const tags = await commonTags(3)
  const begun = performance.now()
  await make(dewi, 'ramai', tags)
  const saved = performance.now()
  await finish()
  const gathered = performance.now()
  const { count } = await db().$queryRaw<
    [{ count: number }]
  >`select count(*)::int as "count" from "Listing" where "kind" = 'topic'`.then(([row]) => row)
  console.error(
    `a topik of ${tags.join(', ')}: saved in ${Math.round(saved - begun)} ms, all ${count} stories in ${Math.round(gathered - begun)} ms`,
  )
  for (let n = 0; n < TOPICS; n += 1) await make(dewi, `topik-${n}`, [tags[n % 3] as string])
  const [section, part] = await series(dewi)
  const views = {
    'a section, for comparison': () => readList('section', section, 1),
    'a topik of three tags': () => readTopic('ramai'),
    'its last page': () => readTopicPage('ramai', `${LAST}`),
    'its feed': () => readFeed({ of: 'topic', slug: 'ramai' }),
    [`the list of ${TOPICS} topics`]: () => readTopics(),
    'a series': () => readTopic('seri'),
    'a part of it': () => readArticle(section, part),
  }
  const taken: object[] = []
  for (const [view, read] of Object.entries(views)) taken.push({ view, as: 'reader', ...(await measure(read)) })
  await closeDb()
  console.log(JSON.stringify(taken))
}

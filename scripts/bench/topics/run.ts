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
/** As many as the job takes in one transaction. */
const BATCH = 500
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

const listed = async (): Promise<number> => db().listing.count({ where: { kind: 'topic' } })

async function make(actor: Member, slug: string, tags: string[], kind: 'topic' | 'series' = 'topic') {
  const topic = { topicId: null, kind, slug, name: slug, about: '', tags, closed: false, version: 0 }
  const made = await saveTopic(actor, topic, new Date())
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value
}

type Address = [section: string, segment: string]

/** A series of the newest stories but one; answers the addresses of a part and of that one. */
async function series(actor: Member): Promise<{ part: Address; other: Address }> {
  const newest = await db().article.findMany({
    where: { publication: 'live' },
    orderBy: { publishedAt: 'desc' },
    take: PARTS + 1,
    select: {
      id: true,
      number: true,
      liveRevision: { select: { slug: true } },
      liveSection: { select: { slug: true } },
    },
  })
  const address = (at: number): Address => {
    const one = newest[at]
    return [one?.liveSection?.slug ?? '', `${one?.liveRevision?.slug}-${one?.number}`]
  }
  const { topicId, version } = await make(actor, 'seri', [], 'series')
  const parts = newest.slice(0, PARTS).map(({ id }) => id)
  await arrangeTopic(actor, { topicId, version, articleIds: parts }, new Date())
  return { part: address(PARTS / 2), other: address(PARTS) }
}

if (import.meta.main) {
  const user = await db().user.findFirstOrThrow({ where: { handle: 'dewi' }, include: WITH_ROLES })
  const dewi = memberOf(user)
  const tags = await commonTags(3)
  await make(dewi, 'ramai', tags)
  const newest = await listed()
  const begun = performance.now()
  await finish()
  // Whoever publishes meanwhile waits for one batch at most.
  const batch = ((performance.now() - begun) / ((await listed()) - newest)) * BATCH
  const making = performance.now()
  for (let n = 0; n < TOPICS; n += 1) await make(dewi, `topik-${n}`, [tags[n % 3] as string])
  const made = (performance.now() - making) / TOPICS
  const { part, other } = await series(dewi)
  const [section] = part
  const views = {
    'a section, for comparison': () => readList('section', section, 1),
    'a topik of three tags': () => readTopic('ramai'),
    'its last page': () => readTopicPage('ramai', `${LAST}`),
    'a section’s feed, for comparison': () => readFeed({ of: 'section', slug: section }),
    'its feed': () => readFeed({ of: 'topic', slug: 'ramai' }),
    [`the list of ${TOPICS} topics`]: () => readTopics(),
    'a series': () => readTopic('seri'),
    'a story of no series, for comparison': () => readArticle(...other),
    'a part of it': () => readArticle(...part),
  }
  const taken: object[] = [
    { view: `taking in ${BATCH} older stories, on average`, as: 'clock', p50: batch, p95: batch },
    { view: 'making a topik of a tag, on average', as: 'chief', p50: made, p95: made },
  ]
  for (const [view, read] of Object.entries(views)) taken.push({ view, as: 'reader', ...(await measure(read)) })
  await closeDb()
  console.log(JSON.stringify(taken))
}

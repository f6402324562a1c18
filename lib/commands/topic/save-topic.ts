import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { isSlug, slugify } from '#lib/newsroom/slug.ts'
import { MOST_TAGS, mayManageTopics, TOPIC_KINDS } from '#lib/newsroom/topic.ts'
import { gatherTag, holdTopics, keepStories, letGo, type Place, storiesWithTag } from './gather.ts'
import { enqueueGathering } from './gathering-job.ts'
import { staleTopic } from './stale-topic.ts'

export const SaveTopic = z.object({
  /** Null for a new topic. */
  topicId: z.uuid().nullable(),
  /** Of a new one; a topik never becomes a series. */
  kind: z.enum(TOPIC_KINDS),
  slug: z.string().trim().toLowerCase().max(80),
  name: z.string().trim().min(1).max(80),
  about: z.string().trim().max(300),
  /** Names of tags by which a topik gathers. A series has none: its parts are chosen. */
  tags: z.array(z.string().trim().min(1).max(60)).max(MOST_TAGS),
  closed: z.boolean(),
  version: z.int().nonnegative(),
})
type Input = z.infer<typeof SaveTopic>

/** So many stories of each tag are taken in at once; a job goes on from there. */
const AT_ONCE = 300

/**
 * Makes a topic or changes what it is: name, address, the tags by which it gathers, whether it still takes stories in.
 * Old stories with a tag come in as well, the newest with the topic itself. Its former addresses lead to the new one.
 */
export const saveTopic = (
  actor: Actor,
  input: Input,
  now: Date,
  atOnce = AT_ONCE,
): Promise<Result<{ topicId: string; version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageTopics(actor) ?? faultOf(input)
    if (refusal) return refuse(refusal)
    const tagIds = await idsOfTags(tx, input.tags)
    await keepNewest(tx, tagIds, atOnce)
    await holdTopics(tx)
    const taken = await tx.topic.findFirst({
      where: { OR: [{ slug: input.slug }, { formerSlugs: { has: input.slug } }] },
      select: { id: true },
    })
    if (taken && taken.id !== input.topicId) return refuse({ kind: 'taken', field: 'slug' })
    const saved = input.topicId ? await change(tx, input.topicId, input, now) : await create(tx, input, now)
    if (!saved.ok) return saved
    const { id: topicId, kind } = saved.value
    await setTags(tx, saved.value, tagIds, atOnce)
    const { slug, name, about, tags, closed } = input
    const facts = { topicId, kind, slug, name, about, tags, closed, path: topicPath(slug) }
    await appendEvent(tx, { name: 'site.topic-saved', actor, site: true, at: now, facts })
    return ok({ topicId, version: saved.value.version })
  })

function faultOf({ slug, kind, tags }: Input): Refusal | null {
  if (!isSlug(slug)) return { kind: 'invalid', field: 'slug', problem: 'malformed' }
  if (tags.some((tag) => slugify(tag) === '')) return { kind: 'invalid', field: 'tags', problem: 'malformed' }
  return kind === 'series' && tags.length > 0 ? { kind: 'invalid', field: 'tags', problem: 'malformed' } : null
}

/** A topic may be made before the first story with its tag: a tag that nobody used yet begins to exist. */
async function idsOfTags(tx: Tx, names: readonly string[]): Promise<string[]> {
  const named = new Map(names.map((name) => [slugify(name), name]))
  const data = [...named].map(([slug, name]) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  await tx.tag.createMany({ data, skipDuplicates: true })
  const tags = await tx.tag.findMany({ where: { slug: { in: [...named.keys()] } }, select: { id: true } })
  return tags.map(({ id }) => id)
}

async function keepNewest(tx: Tx, tagIds: readonly string[], limit: number): Promise<void> {
  const ids = new Set<string>()
  for (const tagId of tagIds) for (const { id } of await storiesWithTag(tx, { tagId, before: null, limit })) ids.add(id)
  await keepStories(tx, [...ids])
}

/** `reopened`: stories that it would not take while it was closed may come in now. */
type Topic = { id: string; kind: Input['kind']; version: number; reopened: boolean }
type Saved = Result<Topic, Refusal>

async function create(tx: Tx, { kind, slug, name, about, closed }: Input, now: Date): Promise<Saved> {
  const closedAt = closed ? now : null
  const { id } = await tx.topic.create({
    data: { kind, slug, name, about, closedAt, createdAt: now, changedAt: now },
    select: { id: true },
  })
  return ok({ id, kind, version: 0, reopened: false })
}

async function change(
  tx: Tx,
  id: string,
  { kind, slug, name, about, closed, version }: Input,
  now: Date,
): Promise<Saved> {
  const old = await tx.topic.findUnique({ where: { id } })
  if (!old) return refuse({ kind: 'not-found' })
  if (old.version !== version) return refuse(await staleTopic(tx, id))
  if (old.kind !== kind) return refuse({ kind: 'invalid', field: 'kind', problem: 'malformed' })
  const former = [...old.formerSlugs, old.slug].filter((one) => one !== slug)
  const formerSlugs = old.slug === slug ? old.formerSlugs : [...new Set(former)]
  const closedAt = closed ? (old.closedAt ?? now) : null
  const next = { slug, formerSlugs, name, about, closedAt, changedAt: now, version: version + 1 }
  await tx.topic.update({ where: { id }, data: next })
  return ok({ id, kind, version: version + 1, reopened: old.closedAt !== null && !closed })
}

/** Lets go of stories that are in the topic by a former tag alone, and takes in those of tags that are new to it. */
async function setTags(
  tx: Tx,
  { id: topicId, reopened }: Topic,
  tagIds: readonly string[],
  limit: number,
): Promise<void> {
  const { count } = await tx.topicTag.deleteMany({ where: { topicId, tagId: { notIn: [...tagIds] } } })
  const kept = (await tx.topicTag.findMany({ where: { topicId } })).map(({ tagId }) => tagId)
  const added = tagIds.filter((tagId) => !kept.includes(tagId))
  await tx.topicTag.createMany({ data: added.map((tagId) => ({ topicId, tagId })) })
  if (count > 0) await letGo(tx, topicId, null)
  for (const tagId of reopened ? tagIds : added) {
    const before: Place | null = await gatherTag(tx, topicId, { tagId, before: null, limit })
    if (before) await enqueueGathering(tx, { topicId, tagId, before })
  }
}

import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { type Loaded, loadWorkflow } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, isMember, type Member } from '#lib/newsroom/actor.ts'
import { CREDIT_ROLES, type Metadata } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { isSlug, slugify } from '#lib/newsroom/slug.ts'
import { rerouted } from '#lib/newsroom/workflow.ts'
import { Seen } from './input.ts'
import { cancelsSchedule, columnsOf } from './move.ts'
import { openArticle } from './open-article.ts'
import { removePublication } from './publication-job.ts'
import { type Content, keepWhatStood, ofArticle, project, recountFor } from './store-content.ts'

const line = (max: number) => z.string().trim().max(max)
export const MetadataInput = z.object({
  slug: line(80),
  slugTouched: z.boolean(),
  tags: z.array(line(60).refine((tag) => slugify(tag) !== '')).max(12),
  credits: z
    .array(z.object({ role: z.enum(CREDIT_ROLES), name: line(120).min(1), userId: z.uuid().nullable() }))
    .max(20),
  leadImage: z.object({ imageId: z.uuid(), caption: line(500), credit: line(200), alt: line(500) }).nullable(),
  seoTitle: line(200),
  seoDescription: line(400),
})
export const SaveMetadata = Seen.extend({ sectionId: z.uuid(), metadata: MetadataInput })
type Input = z.infer<typeof SaveMetadata>

/** Sets what stands beside the text: whole, compared and set on the version its author saw. */
export const saveMetadata = (actor: Actor, input: Input, now: Date): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'save', actor, input, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' })
    const problem = await problemOf(tx, input)
    if (problem) return refuse(problem)
    const next = { sectionId: input.sectionId, metadata: withoutDoubles(input.metadata) }
    return ok(await setMetadata(tx, opened.value.loaded, actor, next, now))
  })

/** Writes new metadata of an article that the caller has locked, compared and judged. */
export async function setMetadata(
  tx: Tx,
  loaded: Loaded,
  actor: Member,
  next: Omit<Content, 'document'>,
  now: Date,
): Promise<{ version: number }> {
  const { row, document } = loaded
  const columns = await project(tx, { document, ...next }, ofArticle(loaded))
  const version = row.version + 1
  if (columns.contentHash === row.contentHash) return { version: row.version }
  await keepWhatStood(tx, loaded, actor, now)
  const way = next.sectionId === row.sectionId ? null : await otherWay(tx, loaded, columns.contentHash, next.sectionId)
  await tx.article.update({
    where: { id: row.id },
    data: {
      ...columns,
      ...(way && (await recountFor(tx, loaded, way.round))),
      ...(way && columnsOf(loaded, { ...way, publication: loaded.facts.publication }, null)),
      version,
      contentById: actor.id,
      contentAt: now,
      touchedAt: now,
    },
  })
  if (way && cancelsSchedule(loaded, way)) await removePublication(tx, row.id)
  const facts = {
    changed: changedFields(loaded, columns.metadata as Metadata, next.sectionId),
    ...(way && way.stage !== row.stage && { from: row.stage, to: way.stage }),
    ...(way && cancelsSchedule(loaded, way) && { unscheduled: true }),
  }
  await appendEvent(tx, { name: 'article.metadata-saved', actor, articleId: row.id, at: now, facts })
  return { version }
}

/** Another section has other editors, and perhaps another workflow: what was signed for the old one does not count there. */
async function otherWay(tx: Tx, { facts }: Loaded, contentHash: string, sectionId: string) {
  const workflow = await loadWorkflow(tx, sectionId)
  return rerouted({ ...facts, sectionId, workflow, contentHash }, true)
}

function changedFields({ row, metadata }: Loaded, next: Metadata, sectionId: string): string[] {
  const fields = (Object.keys(next) as (keyof Metadata)[]).filter(
    (field) => field !== 'slugTouched' && canonicalJson(next[field]) !== canonicalJson(metadata[field]),
  )
  return sectionId === row.sectionId ? fields : ['section', ...fields]
}

async function problemOf(tx: Tx, { articleId, sectionId, metadata }: Input): Promise<Refusal | null> {
  const unknown = (field: string): Refusal => ({ kind: 'invalid', field, problem: 'unknown' })
  if (metadata.slugTouched && !isSlug(metadata.slug)) return { kind: 'invalid', field: 'slug', problem: 'malformed' }
  if (!(await tx.section.findUnique({ where: { id: sectionId } }))) return unknown('section')
  const userIds = [...new Set(metadata.credits.flatMap(({ userId }) => userId ?? []))]
  if ((await tx.user.findMany({ where: { id: { in: userIds } }, select: { id: true } })).length !== userIds.length) {
    return unknown('credits')
  }
  const image = metadata.leadImage
  if (image && !(await tx.image.findFirst({ where: { id: image.imageId, articleId } }))) return unknown('leadImage')
  return null
}

/** Two spellings of one tag are one tag: the first one stays. */
const withoutDoubles = (metadata: Metadata): Metadata => ({
  ...metadata,
  tags: [...new Map([...metadata.tags].reverse().map((tag) => [slugify(tag), tag])).values()].reverse(),
})

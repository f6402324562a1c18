import { z } from 'zod'
import { type Document, parseDocument } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import type { ArticleRow, Loaded } from '#lib/db/load-facts.ts'
import { type Renditions, removeRenditions, renditionsOf, writeRenditions } from '#lib/db/renditions.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'
import { type Actor, isMember, type Member } from '#lib/newsroom/actor.ts'
import type { Facts } from '#lib/newsroom/events.ts'
import { importRefusal, mayImport } from '#lib/newsroom/import.ts'
import { type LeadImage, type Metadata, missingFrom } from '#lib/newsroom/metadata.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { cutRevision } from './cut-revision.ts'
import { goLive } from './go-live.ts'
import { MetadataInput } from './save-metadata.ts'
import { project, projectionOf } from './store-content.ts'
import { MAX_IMAGE_BYTES } from './upload-image.ts'

const text = (max: number) => z.string().max(max)
export const ImportArticle = z.object({
  /** Where it comes from, and its name there: one story of a source comes in once. */
  source: text(200).min(1),
  key: text(2000).min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  sectionId: z.uuid(),
  document: z.unknown(),
  metadata: MetadataInput.omit({ leadImage: true }),
  /** When readers first saw it there, and last saw it changed; null for a story that they never saw. */
  publishedAt: z.date().nullable(),
  updatedAt: z.date().nullable(),
  addresses: z.array(z.object({ host: text(255), path: text(1500).regex(/^\/./) })).max(20),
  /** Its baca juga whose targets are not here yet: `linkImported` finds them later. */
  waiting: z.array(z.object({ title: text(1000), href: text(2000).nullable() })).max(500),
  picture: z
    .object({
      fileName: text(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      caption: text(500),
      credit: text(200),
      alt: text(500),
    })
    .nullable(),
})
type Input = z.infer<typeof ImportArticle>
type Imported = { articleId: string; number: number }

/**
 * Brings in a story of another system: one that its readers have seen goes before ours as it was, with the date it had
 * there; any other becomes a draft. It approves nothing and replaces nothing (docs/decisions/014): a story that is here
 * already is refused as taken, and from here on it goes the way of every story.
 */
export async function importArticle(actor: Actor, input: Input, now: Date): Promise<Result<Imported, Refusal>> {
  const refusal = mayImport(actor)
  if (refusal) return refuse(refusal)
  const picture = await pictureOf(input, now)
  if (picture && !picture.ok) return picture
  if (picture) await writeRenditions(picture.value.imageId, picture.value.renditions)
  const stored = await store(actor, input, picture?.value ?? null, now)
  if (!stored.ok && picture) await removeRenditions(picture.value.imageId)
  return stored
}

type Picture = { imageId: string; renditions: Renditions }

async function pictureOf({ picture }: Input, now: Date): Promise<Result<Picture, Refusal> | null> {
  if (!picture) return null
  const invalid = (problem: 'tooLarge' | 'notAnImage') =>
    refuse({ kind: 'invalid', field: 'leadImage', problem } as const)
  if (picture.bytes.byteLength > MAX_IMAGE_BYTES) return invalid('tooLarge')
  const renditions = await renditionsOf(picture.bytes)
  return renditions ? ok({ imageId: uuidv7(now), renditions }) : invalid('notAnImage')
}

const store = (actor: Actor, input: Input, picture: Picture | null, now: Date): Promise<Result<Imported, Refusal>> =>
  transact(async (tx) => {
    const parsed = parseDocument(input.document)
    if (!parsed.ok) return refuse({ kind: 'invalid', field: 'document', problem: 'schema' })
    const metadata: Metadata = { ...input.metadata, leadImage: leadImageOf(input, picture) }
    const content = { document: parsed.value, metadata, sectionId: input.sectionId }
    // The archive is nobody's work in hand: its findings are counted when somebody takes a story up again.
    const columns = input.publishedAt ? projectionOf(content) : await project(tx, content, null)
    const missing = missingFrom({ ...parsed.value, words: columns.words }, columns.metadata as Metadata)
    const refusal = importRefusal(actor, { publishedAt: input.publishedAt, missing }, now)
    if (refusal || !isMember(actor)) return refuse(refusal ?? { kind: 'not-allowed', need: 'signIn' })
    const unknown = await unknownIn(tx, input)
    if (unknown) return refuse(unknown)
    const article = await tx.article.create({
      data: {
        ...columns,
        yjs: new Uint8Array(yjsFromDocument(parsed.value)),
        schemaVersion: SCHEMA_VERSION,
        createdById: actor.id,
        contentById: actor.id,
        createdAt: now,
        contentAt: now,
        touchedAt: now,
        publishedAt: input.publishedAt,
      },
    })
    if (!(await remember(tx, input, article, now))) return refuse({ kind: 'taken', field: 'key' })
    if (picture) await keepPicture(tx, input, { articleId: article.id, byId: actor.id, at: now, picture })
    const loaded = { row: { ...article, latestRevision: null }, document: parsed.value, metadata: columns.metadata }
    const live = await publish(tx, loaded as unknown as Brought, actor, input, now)
    const facts = { number: article.number, source: input.source, key: input.key, hash: article.contentHash, ...live }
    await appendEvent(tx, { name: 'article.imported', actor, articleId: article.id, at: now, facts })
    return ok({ articleId: article.id, number: article.number })
  })

type Brought = Pick<Loaded, 'document' | 'metadata'> & { row: ArticleRow; document: Document }

/** Cuts what came in as its first revision and, if readers knew it, puts that before them under its own date. */
async function publish(
  tx: Tx,
  loaded: Brought,
  actor: Member,
  { publishedAt, updatedAt }: Input,
  now: Date,
): Promise<Facts> {
  const cut = await cutRevision(tx, loaded as unknown as Loaded, { reason: 'imported', byId: actor.id, at: now })
  if (publishedAt === null) return { publishedAt: null }
  const { data, facts } = await goLive(tx, loaded.row, cut.id, now)
  const changed = updatedAt && updatedAt > publishedAt && updatedAt <= now ? updatedAt : null
  const live = { ...data, publication: 'live' as const, publishedAt, updatedAt: changed }
  await tx.article.update({ where: { id: loaded.row.id }, data: live })
  return { ...facts, update: false, publishedAt: publishedAt.toISOString() }
}

const leadImageOf = ({ picture }: Input, made: Picture | null): LeadImage | null =>
  picture && made ? { imageId: made.imageId, caption: picture.caption, credit: picture.credit, alt: picture.alt } : null

async function unknownIn(tx: Tx, { sectionId, metadata }: Input): Promise<Refusal | null> {
  if (!(await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } })))
    return { kind: 'invalid', field: 'section', problem: 'unknown' }
  const userIds = [...new Set(metadata.credits.flatMap(({ userId }) => userId ?? []))]
  if (userIds.length === 0) return null
  const known = await tx.user.count({ where: { id: { in: userIds } } })
  return known === userIds.length ? null : { kind: 'invalid', field: 'credits', problem: 'unknown' }
}

/** False when the story is here already. An address that leads to another story keeps leading there. */
async function remember(
  tx: Tx,
  { source, key, hash, waiting, addresses }: Input,
  article: { id: string; contentHash: string },
  now: Date,
): Promise<boolean> {
  const item = { source, key, hash, waiting, articleId: article.id, contentHash: article.contentHash, importedAt: now }
  const { count } = await tx.importedItem.createMany({ data: [item], skipDuplicates: true })
  if (count === 0) return false
  const rows = addresses.map((address) => ({ ...address, articleId: article.id }))
  if (rows.length > 0) await tx.oldAddress.createMany({ data: rows, skipDuplicates: true })
  return true
}

type Kept = { articleId: string; byId: string; at: Date; picture: Picture }

async function keepPicture(tx: Tx, input: Input, { picture, ...by }: Kept): Promise<void> {
  const { width, height, files } = picture.renditions
  const widths = [...new Set(files.map((file) => file.width))].sort((a, b) => a - b)
  const { bytes, fileName } = input.picture as NonNullable<Input['picture']>
  await tx.image.create({
    data: { id: picture.imageId, ...by, width, height, widths, sha256: sha256(bytes), fileName },
  })
}

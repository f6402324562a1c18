import type { Document } from '#lib/body/document.ts'
import { readAlsoNodes } from '#lib/body/text.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { slugify } from '#lib/newsroom/slug.ts'

type Cut = { id: string; ordinal: number }
type By = { reason: string; byId: string; at: Date }

/**
 * Keeps the working copy as a revision, with its credits, tags and links as rows, and points `latest` at it. When the
 * last revision already holds exactly this content, that one is answered and nothing is written.
 */
export async function cutRevision(tx: Tx, loaded: Loaded, by: By): Promise<Cut> {
  const { row, document, metadata } = loaded
  if (row.latestRevisionId && row.latestRevision?.hash === row.contentHash) {
    return { id: row.latestRevisionId, ordinal: row.latestRevision.ordinal }
  }
  const ordinal = (row.latestRevision?.ordinal ?? 0) + 1
  const { sectionId, words, contentHash: hash } = row
  const kept = await keepRevision(tx, { articleId: row.id, ordinal, document, metadata, sectionId, words, hash }, by)
  await tx.article.update({ where: { id: row.id }, data: { latestRevisionId: kept.id } })
  return kept
}

type Kept = {
  articleId: string
  ordinal: number
  document: Document
  metadata: Metadata
  sectionId: string
  words: number
  hash: string
}

/** Writes a content as a revision with its credits, tags and links. No pointer of the article changes. */
export async function keepRevision(tx: Tx, content: Kept, by: By): Promise<Cut> {
  const { articleId, ordinal, document, metadata, sectionId, words, hash } = content
  const { id } = await tx.revision.create({
    data: {
      articleId,
      ordinal,
      document: document as object,
      metadata: metadata as object,
      headline: document.headline,
      standfirst: document.standfirst,
      slug: metadata.slug,
      sectionId,
      words,
      hash,
      ...by,
    },
  })
  await writeCredits(tx, id, metadata)
  await writeTags(tx, id, metadata)
  await writeLinks(tx, id, articleId, document)
  return { id, ordinal }
}

const writeCredits = (tx: Tx, revisionId: string, metadata: Metadata) =>
  tx.credit.createMany({ data: metadata.credits.map((credit, position) => ({ revisionId, position, ...credit })) })

/** Tags are named in one order everywhere: two stories that bring the same new ones wait for, and never block, each other. */
async function writeTags(tx: Tx, revisionId: string, metadata: Metadata): Promise<void> {
  const named = metadata.tags.map((name, position) => ({ slug: slugify(name), name, position }))
  const data = named.map(({ slug, name }) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  await tx.tag.createMany({ data, skipDuplicates: true })
  const tags = await tx.tag.findMany({ where: { slug: { in: named.map(({ slug }) => slug) } } })
  const ids = new Map(tags.map(({ slug, id }) => [slug, id]))
  await tx.revisionTag.createMany({
    data: named.map(({ slug, position }) => ({ revisionId, tagId: ids.get(slug) as string, position })),
  })
}

/** A link to an article that does not exist, or to itself, is kept as a pending one: no text is lost, nothing leads astray. */
async function writeLinks(tx: Tx, revisionId: string, fromId: string, document: Document): Promise<void> {
  const nodes = readAlsoNodes(document.body)
  const named = nodes.flatMap(({ articleId, fallbackId }) => [articleId, fallbackId ?? null])
  const wanted = named.flatMap((id) => (id && id !== fromId ? [id] : []))
  const known = new Set(
    (await tx.article.findMany({ where: { id: { in: wanted } }, select: { id: true } })).map(({ id }) => id),
  )
  await tx.articleLink.createMany({
    data: nodes.map(({ articleId, label, wantedTitle, fallbackId: other }, position) => {
      const toId = articleId && known.has(articleId) ? articleId : null
      const fallbackId = other && other !== toId && known.has(other) ? other : null
      const wanted = wantedTitle ?? (toId ? null : (label ?? ''))
      return { revisionId, fromId, position, toId, fallbackId, wantedTitle: wanted }
    }),
  })
}

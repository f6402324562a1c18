import type { Document } from '#lib/body/document.ts'
import type { FixConflict } from '#lib/body/merge/merge-fix.ts'
import { db } from '#lib/db/client.ts'
import { loadFacts } from '#lib/db/load-facts.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { ArticleFacts, Priority } from '#lib/newsroom/article.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { articlePath } from '#lib/newsroom/paths.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { ListKind } from '#lib/newsroom/site-views.ts'
import { readScheduleRefusal } from './read-schedule-refusal.ts'

/** A list of readers' that has the story. */
export type LiveList = { kind: ListKind; name: string }

/** A picture and the widths in pixels in which it can be had. */
export type PictureView = { id: string; width: number; height: number; widths: number[] }

export type ArticleView = {
  id: string
  number: number
  version: number
  schemaVersion: number
  words: number
  facts: ArticleFacts
  document: Document
  metadata: Metadata
  returnNote: string | null
  returnedById: string | null
  picture: PictureView | null
  /** Where readers find it; null unless live. */
  livePath: string | null
  /** The lists in which readers find it; empty unless live. */
  lists: LiveList[]
  publishedAt: Date | null
  /** Why the clock was refused; null unless it was. */
  scheduleRefusal: Refusal | null
  retraction: { text: string; at: Date } | null
  /** Fixes of the live text that wait for a decision here. */
  conflicts: readonly (FixConflict & { id: string })[]
  plan: { priority: Priority; dueAt: Date | null; wantedWords: number | null; needsLegal: boolean; sensitive: boolean }
}

/** An article for the one who works on it; null when there is none, or none for `actor`. */
export async function readArticle(actor: Actor, articleId: string): Promise<ArticleView | null> {
  const loaded = await loadFacts(db(), articleId, actor)
  if (!loaded) return null
  const { row, facts, document, metadata } = loaded
  const [picture, live, lists] = await Promise.all([
    metadata.leadImage ? readPicture(metadata.leadImage.imageId) : null,
    row.liveRevisionId ? readLivePath(row.id) : null,
    row.liveRevisionId ? readLists(row.id) : [],
  ])
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    schemaVersion: row.schemaVersion,
    words: row.words,
    facts,
    document,
    metadata,
    returnNote: row.returnNote,
    returnedById: row.returnedById,
    picture,
    livePath: live,
    lists,
    publishedAt: row.publishedAt,
    scheduleRefusal: row.scheduleFailure ? await readScheduleRefusal(row.id) : null,
    retraction: row.retractionId ? await readRetractionOf(row.retractionId) : null,
    conflicts: (row.quickFixConflicts ?? []) as unknown as ArticleView['conflicts'],
    plan: {
      priority: row.priority,
      dueAt: row.dueAt,
      wantedWords: row.wantedWords,
      needsLegal: row.needsLegal,
      sensitive: row.sensitive,
    },
  }
}

const readRetractionOf = (id: string): Promise<{ text: string; at: Date } | null> =>
  db().retraction.findUnique({ where: { id }, select: { text: true, at: true } })

const readPicture = (id: string): Promise<PictureView | null> =>
  db().image.findUnique({ where: { id }, select: { id: true, width: true, height: true, widths: true } })

async function readLivePath(id: string): Promise<string | null> {
  const row = await db().article.findUnique({
    where: { id },
    select: { number: true, liveRevision: { select: { slug: true } }, liveSection: { select: { slug: true } } },
  })
  return row?.liveSection && row.liveRevision
    ? articlePath(row.liveSection.slug, row.liveRevision.slug, row.number)
    : null
}

const readLists = (id: string): Promise<LiveList[]> =>
  db().$queryRaw<LiveList[]>`
    select l."kind"::text as "kind", coalesce(s."name", t."name", u."name", o."name") as "name" from "Listing" l
    left join "Section" s on l."kind" = 'section' and s."id" = l."key"
    left join "Tag" t on l."kind" = 'tag' and t."id" = l."key"
    left join "User" u on l."kind" = 'author' and u."id" = l."key"
    left join "Topic" o on l."kind" = 'topic' and o."id" = l."key"
    where l."articleId" = ${id}::uuid order by l."kind", "name"`
